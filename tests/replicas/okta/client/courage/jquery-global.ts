import jQuery from 'jquery';

declare global {
  interface Window {
    $: typeof jQuery;
    jQuery: typeof jQuery;
  }
}

/** The console has jQuery on the page. */
window.$ = jQuery;
window.jQuery = jQuery;
