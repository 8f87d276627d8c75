import jQuery from 'jquery';
import _ from 'underscore';

/**
 * Dresses a select as Chosen (the jQuery plug-in, when its prefix was still `chzn`) does: the select
 * is hidden, and the label beside it repaints only on `liszt:updated` or on a pick from its own list.
 * @param select stands in the document already
 */
export function dress(select: HTMLSelectElement): void {
  const $select = jQuery(select).addClass('chzn-done');
  const box = document.createElement('div');
  box.id = `${select.id}_chzn`;
  box.className = 'chzn-container chzn-container-single';
  box.innerHTML =
    '<a href="#" class="chzn-single" tabindex="-1"><span></span><div><b></b></div></a><div class="chzn-drop"><div class="chzn-search"><input type="text" autocomplete="off" readonly></div><ul class="chzn-results"></ul></div>';
  select.after(box);
  const $box = jQuery(box);

  const repaint = () => {
    $box.find('.chzn-single span').text(select.selectedOptions[0]?.text ?? '');
    const items = [...select.options].map(
      (option, i) =>
        `<li class="active-result${option.selected ? ' result-selected' : ''}" data-i="${i}">${_.escape(option.text)}</li>`,
    );
    $box.find('.chzn-results').html(items.join(''));
  };
  const open = (on: boolean) => $box.toggleClass('chzn-with-drop', on);

  $box.on('click', '.chzn-single', (event) => {
    event.preventDefault();
    open(!$box.hasClass('chzn-with-drop'));
  });
  $box.on('click', '.active-result', (event) => {
    const item = event.target;
    if (item instanceof HTMLElement) select.selectedIndex = Number(item.dataset.i);
    repaint();
    open(false);
    $select.trigger('change');
  });
  document.addEventListener('mousedown', (event) => {
    if (event.target instanceof Node && !box.contains(event.target)) open(false);
  });
  $select.on('liszt:updated', repaint);
  repaint();
}
