import './conflict.css';
import './question.css';
import { useState } from 'preact/hooks';
import type { Question } from '../lib/model/view.ts';
import { Button } from './Button.tsx';
import { Plain } from './Plain.tsx';
import { useId } from './useId.ts';
import { useWords } from './words.ts';

interface QuestionProps {
  question: Question;
  console: string;
  answer(value: string, how: 'derived' | 'typed'): void;
}

/** A value that the console does not publish: what it probably is, or what the user knows better. */
export const QuestionCard = (p: QuestionProps) => {
  const say = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { label, text, offered } = p.question;
  return (
    <li class="card question">
      <h3>{say('ask.title', { label, console: p.console })}</h3>
      <p class="card-text">{text}</p>
      <div class="option">
        <div class="option-value">
          <Plain text={offered} />
        </div>
        <Button press={() => p.answer(offered, 'derived')}>{say('ask.take')}</Button>
      </div>
      <form
        class="question-other"
        onSubmit={(event) => {
          event.preventDefault();
          const value = typed.trim();
          if (value) p.answer(value, value === offered ? 'derived' : 'typed');
        }}
      >
        <label for={id}>{say('ask.other')}</label>
        <input
          id={id}
          class="input"
          maxLength={2_000}
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submit>{say('ask.give')}</Button>
      </form>
    </li>
  );
};
