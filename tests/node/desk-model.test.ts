import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryBackend } from '../../src/adapters/memory.js';
import { CLAIM_MINUTES } from '../../src/core/backend.js';
import { verifyAudit } from '../../src/core/audit/verify.js';
import type { HavenError } from '../../src/core/errors.js';
import type { Act } from '../../src/core/models/moderation.js';
import type { ItemState } from '../../src/core/models/share.js';
import type { CaseContext } from '../../src/testing/backend-case.js';
import { caseContext } from '../../src/testing/case-context.js';
import type { Desk, DeskKit, DeskPerson } from '../../src/testing/desk-kit.js';
import { deskKit } from '../../src/testing/desk-kit.js';
import type { Random } from '../../src/testing/random.js';
import { seededRandom } from '../../src/testing/random.js';
import { testClock } from '../../src/testing/test-clock.js';

/** A share or a reply as anybody would describe it, without rows, indexes or versions of rows. */
interface Item {
  readonly id: string;
  readonly secret: string;
  /** The share it stands under; absent for a share. */
  readonly under?: string;
  text: string;
  version: number;
  state: ItemState;
  /** Acts that can still be undone, with what was there before. */
  standing: { act: Act; before?: string }[];
}

interface Report {
  readonly id: string;
  readonly secret: string;
  readonly mailbox: string;
  messages: number;
  state: 'received' | 'in-review' | 'acted' | 'not-acted';
}

interface Claim {
  readonly by: DeskPerson;
  readonly until: number;
}

const ACTS = ['hold', 'hide', 'publish', 'restore', 'trim'] as const;

class Model {
  readonly items = new Map<string, Item>();
  readonly reports = new Map<string, Report>();
  readonly claims = new Map<string, Claim>();
  rows = 1;

  /** In the queue, as far as it is not claimed. */
  queue(): string[] {
    const held = [...this.items.values()].filter(({ state }) => state === 'held');
    const open = [...this.reports.values()].filter(({ state }) => state !== 'acted' && state !== 'not-acted');
    return [...held, ...open].map(({ id }) => id).sort();
  }

  claimed(id: string, now: number): Claim | undefined {
    const claim = this.claims.get(id);
    return claim && claim.until > now && this.queue().includes(id) ? claim : undefined;
  }

  /** What a decision comes to: `ok` or the field of the conflict. */
  decide(item: Item, act: (typeof ACTS)[number], trimmed: string): string {
    const { state, standing } = item;
    const before = standing.find((one) => one.before !== undefined)?.before;
    switch (act) {
      case 'hold':
        if (state !== 'published') return 'state';
        item.state = 'held';
        break;
      case 'hide':
        if (state === 'hidden') return 'state';
        item.state = 'hidden';
        break;
      case 'publish':
        if (state !== 'held') return 'state';
        item.state = 'published';
        item.standing = standing.filter((one) => one.before !== undefined);
        return 'ok';
      case 'restore': {
        const moved = state !== 'published' && standing.some((one) => one.act === 'hold' || one.act === 'hide');
        if (!moved && before === undefined) return 'state';
        if (moved) item.state = 'published';
        if (before !== undefined) [item.text, item.version] = [before, item.version + 1];
        item.standing = [];
        return 'ok';
      }
      case 'trim':
        standing.push({ act, before: item.text });
        [item.text, item.version] = [trimmed, item.version + 1];
        return 'ok';
    }
    standing.push({ act });
    return 'ok';
  }

  edit(item: Item, text: string): void {
    if (item.state !== 'published' || item.standing.length > 0) item.state = 'held';
    item.standing = item.standing.map(({ act }) => ({ act }));
    [item.text, item.version] = [text, item.version + 1];
  }
}

const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    ({ code: told, field }: HavenError) => field ?? told,
  );

class Walk {
  readonly model = new Model();
  readonly clock;
  readonly random: Random;
  readonly t: CaseContext;
  readonly kit: DeskKit;
  desk!: Desk;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    this.clock = testClock();
    this.t = caseContext({ backend: memoryBackend({ clock: this.clock }), clock: this.clock, random: this.random });
    this.kit = deskKit(this.t);
  }

  async step(): Promise<string> {
    const { model, random, t, kit, desk, clock } = this;
    const { scope } = t;
    const by = random.pick(desk.people);
    const items = [...model.items.values()];
    const reports = [...model.reports.values()];
    const item = items.length > 0 ? random.pick(items) : undefined;
    const report = reports.length > 0 ? random.pick(reports) : undefined;
    const text = `Words ${random.uuid()}`;
    switch (random.whole(12)) {
      case 0: {
        const made = await t.share({ text });
        model.items.set(made.id, {
          id: made.id,
          secret: made.secret,
          text,
          version: 1,
          state: 'published',
          standing: [],
        });
        return 'share';
      }
      case 1: {
        if (!item || item.under) return '';
        const { input, secret } = await t.newReply({ text });
        const told = await code(t.shares.reply(scope, item.id, input, { op: t.op() }));
        assert.equal(told, item.state === 'published' ? 'ok' : 'not-found');
        if (told !== 'ok') return 'reply refused';
        const made = {
          id: input.id,
          secret,
          under: item.id,
          text,
          version: 1,
          state: 'published',
          standing: [],
        } as const;
        model.items.set(input.id, { ...made, standing: [] });
        return 'reply';
      }
      case 2: {
        if (!item) return '';
        const call = t.by(item.secret);
        await (item.under
          ? t.shares.editReply(scope, item.id, item.version, text, call)
          : t.shares.edit(scope, item.id, item.version, t.content({ text }), call));
        model.edit(item, text);
        return 'edit';
      }
      case 3: {
        if (!item || random.whole(3)) return '';
        const call = t.by(item.secret);
        await (item.under ? t.shares.withdrawReply(scope, item.id, call) : t.shares.withdraw(scope, item.id, call));
        for (const { id, under } of items) if (id === item.id || under === item.id) model.items.delete(id);
        return 'withdraw';
      }
      case 4:
      case 5:
      case 6:
      case 7: {
        if (!item) return '';
        const act = random.pick(ACTS);
        const about = { kind: item.under ? 'reply' : 'share', id: item.id } as const;
        const more = act === 'trim' ? { trimmed: text } : {};
        const decision = kit.decision(about, { act, version: item.version, ...more });
        const claim = model.claimed(item.id, clock.now());
        const told = await code(t.moderation.decide(scope, decision, kit.as(by)));
        const expected = claim && claim.by !== by ? 'claim' : model.decide(item, act, text);
        assert.equal(told, expected, `${act} on ${item.state}`);
        if (told === 'ok') this.acted(item.id, by);
        return act;
      }
      case 8: {
        const made = await kit.report(desk);
        model.reports.set(made.id, { ...made, messages: 1, state: 'received' });
        return 'report';
      }
      case 9: {
        if (!report) return '';
        const ended = report.state === 'acted' || report.state === 'not-acted';
        const told = await code(t.reports.append(scope, report.id, kit.message(desk), t.by(report.secret)));
        assert.equal(told, ended ? 'closed' : 'ok');
        if (told === 'ok') report.messages++;
        return 'append';
      }
      case 10: {
        const about = random.pick([...model.queue(), '']);
        if (!about) {
          clock.addDays((1 + random.whole(CLAIM_MINUTES)) / 1_440);
          return 'time passes';
        }
        const claim = model.claimed(about, clock.now());
        const told = await code(t.moderation.claim(scope, about, kit.as(by)));
        assert.equal(told, claim && claim.by !== by ? 'claim' : 'ok');
        if (told !== 'ok') return 'claim refused';
        model.rows++;
        model.claims.set(about, { by, until: clock.now() + CLAIM_MINUTES * 60_000 });
        const found = model.reports.get(about);
        if (found?.state === 'received') found.state = 'in-review';
        return 'claim';
      }
      default: {
        if (!report) return '';
        const state = random.pick(['acted', 'not-acted', 'in-review'] as const);
        const claim = model.claimed(report.id, clock.now());
        const outcome = { state, answer: kit.message(desk) };
        const told = await code(t.moderation.outcome(scope, report.id, outcome, kit.as(by)));
        assert.equal(told, claim && claim.by !== by ? 'claim' : 'ok');
        if (told !== 'ok') return 'outcome refused';
        report.state = state;
        report.messages++;
        if (state === 'in-review') this.acted(report.id, by);
        else {
          model.rows++;
          model.claims.delete(report.id);
        }
        return 'outcome';
      }
    }
  }

  /** One row, and a claim of one's own renewed; what has left the queue is claimed by nobody. */
  acted(id: string, by: DeskPerson): void {
    const { model, clock } = this;
    model.rows++;
    if (!model.queue().includes(id)) model.claims.delete(id);
    else if (model.claimed(id, clock.now())?.by === by) {
      model.claims.set(id, { by, until: clock.now() + CLAIM_MINUTES * 60_000 });
    }
  }

  async compare(): Promise<void> {
    const { model, t, kit, desk, clock } = this;
    const items = [...model.items.values()];
    const shown = items.filter(({ state, under }) => !under && state === 'published');
    const below = (id: string): Item[] => items.filter(({ under, state }) => under === id && state === 'published');
    const seen = (await t.list()).map(({ id, text, version, replies }) => [id, text, version, replies]);
    const expected = shown.map(({ id, text, version }) => [id, text, version, below(id).length]);
    assert.deepEqual(seen.sort(), expected.sort(), 'the wall');
    const waiting = shown.filter(({ id }) => below(id).length === 0).map(({ id }) => id);
    assert.deepEqual((await t.list({ order: 'unanswered' })).map(({ id }) => id).sort(), waiting.sort(), 'unanswered');
    for (const { id } of shown) {
      const replies = (await t.shares.replies(t.scope, id, {})).items.map((reply) => reply.id);
      assert.deepEqual(
        replies.sort(),
        below(id)
          .map((reply) => reply.id)
          .sort(),
        'replies',
      );
    }
    for (const item of items) {
      const own = item.under
        ? await t.shares.ownReply(t.scope, item.id, item)
        : await t.shares.own(t.scope, item.id, item);
      assert.equal(own.state, item.state, 'for its author');
    }
    const all = (await kit.queue(desk.people[0]!, { free: false })).map(({ id }) => id);
    assert.deepEqual(all.sort(), model.queue(), 'the queue');
    for (const by of desk.people) {
      const others = (id: string): boolean => (model.claimed(id, clock.now())?.by ?? by) === by;
      const free = (await kit.queue(by)).map(({ id }) => id);
      assert.deepEqual(free.sort(), model.queue().filter(others), 'what is free');
    }
    const log = await kit.log(desk.people[0]!);
    assert.equal(log.length, model.rows, 'rows of the log');
  }
}

describe('reports and moderation', () => {
  it('are what a simple model of them is, whatever happens in whatever order', async () => {
    // Repeats itself unless another seed is asked for: how often each step comes is part of what is asserted.
    const base = Number(process.env['HAVEN_SEED'] ?? 20_261_121);
    const seen = new Map<string, number>();
    for (let run = 0; run < 25; run++) {
      const seed = base + run;
      const walk = new Walk(seed);
      walk.desk = await walk.kit.found();
      const steps: string[] = [];
      try {
        for (let at = 0; at < 60; at++) {
          const step = await walk.step();
          steps.push(step);
          seen.set(step, (seen.get(step) ?? 0) + 1);
          if (at % 6 === 5) await walk.compare();
        }
        await walk.compare();
        for (const { mailbox, messages, state } of walk.model.reports.values()) {
          const view = await walk.kit.view(mailbox);
          assert.deepEqual([view?.messages.length, view?.state], [messages, state], 'a mailbox');
        }
        const log = await walk.kit.log(walk.desk.people[0]!);
        assert.equal((await verifyAudit(log, [], walk.t.scope)).wrong, undefined, 'the chain');
      } catch (thrown) {
        throw new Error(`seed ${seed}: ${steps.join(', ')}`, { cause: thrown });
      }
    }
    // The model proves nothing about what never happened.
    for (const step of ['reply refused', 'edit', 'withdraw', ...ACTS, 'append', 'claim', 'claim refused', 'outcome']) {
      assert.ok((seen.get(step) ?? 0) > 5, `${step} happened ${seen.get(step) ?? 0} times`);
    }
  });
});
