import { useState } from 'preact/hooks';
import { TEAMS, type Team } from '../../src/core/causes.ts';
import { isFree } from '../state.ts';
import type { Page } from './page.ts';

/** What customers said in a week, for one team: as a tab, and as a text to be pasted. */
export function VoiceDigest({ page: { state, actions, words } }: { page: Page }) {
  const texts = words.sidebar.note;
  const [team, setTeam] = useState<Team | ''>('');
  const { digest } = state.note;
  const button = (name: string, weeksAgo: number) => (
    <button type="button" disabled={!isFree(state)} onClick={() => void actions.writeDigest({ team, weeksAgo })}>
      {name}
    </button>
  );
  return (
    <details>
      <summary>{texts.digest}</summary>
      <label class="field">
        {texts.team}
        <select value={team} onChange={({ currentTarget }) => setTeam(currentTarget.value as Team | '')}>
          <option value="">{texts.allTeams}</option>
          {TEAMS.map((one) => (
            <option key={one} value={one}>
              {words.workbook.teams[one]}
            </option>
          ))}
        </select>
      </label>
      <p class="buttons">
        {button(texts.thisWeek, 0)}
        {button(texts.lastWeek, 1)}
      </p>
      {digest && (
        <>
          <a class="action" href={`${state.today?.url ?? ''}#gid=${digest.page.gid}`}>
            {digest.page.name}
          </a>
          <label class="field">
            {texts.asText}
            <textarea readOnly rows={10} value={digest.text} onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>
        </>
      )}
    </details>
  );
}
