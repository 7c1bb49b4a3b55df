import { expect } from 'chai';
import { LitElement } from 'lit';
import type { Submission } from '../../src/controllers/submit-controller.js';
import { SubmitController } from '../../src/controllers/submit-controller.js';
import { HavenError } from '../../src/core/errors.js';

class Host extends LitElement {
  readonly submit = new SubmitController(this);
}
customElements.define('haven-test-submit', Host);

function mount(): Host {
  const host = document.createElement('haven-test-submit') as Host;
  document.body.append(host);
  return host;
}

/** A task that ends when the test says so. */
function open<T>() {
  const seen: Submission[] = [];
  let settle!: { resolve: (value: T) => void; reject: (reason: unknown) => void };
  const task = (submission: Submission): Promise<T> => {
    seen.push(submission);
    return new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  };
  return {
    seen,
    task,
    resolve: (value: T) => settle.resolve(value),
    reject: (reason: unknown) => settle.reject(reason),
  };
}

describe('SubmitController', () => {
  let host: Host;
  beforeEach(() => (host = mount()));
  afterEach(() => host.remove());

  it('is busy until the answer is there, then gives it', async () => {
    const call = open<string>();
    const answer = host.submit.run('a', call.task);
    expect(host.submit.state).to.equal('busy');
    call.resolve('kept');
    expect(await answer).to.equal('kept');
    expect(host.submit.state).to.equal('idle');
  });

  it('sends once when somebody presses twice', async () => {
    const call = open<string>();
    const first = host.submit.run('a', call.task);
    expect(await host.submit.run('a', call.task)).to.equal(undefined);
    call.resolve('kept');
    await first;
    expect(call.seen).to.have.length(1);
  });

  it('keeps the operation id when the same thing is tried again, and takes a new one for another', async () => {
    const seen: string[] = [];
    const fail = (submission: Submission) => {
      seen.push(submission.op);
      return Promise.reject(new HavenError('offline'));
    };
    await host.submit.run('a', fail);
    await host.submit.run('a', fail);
    await host.submit.run('b', fail);
    expect(seen[0]).to.match(/^[\w-]{22}$/);
    expect(seen[1]).to.equal(seen[0]);
    expect(seen[2]).to.not.equal(seen[0]);
  });

  it('takes a new operation id for the same words after they were accepted', async () => {
    const seen: string[] = [];
    const succeed = (submission: Submission) => Promise.resolve(seen.push(submission.op));
    await host.submit.run('a', succeed);
    await host.submit.run('a', succeed);
    expect(seen[0]).to.not.equal(seen[1]);
  });

  it('tells the failure by code, and forgets it when the person goes on', async () => {
    await host.submit.run('a', () => Promise.reject(new HavenError('storage-full')));
    expect(host.submit.state).to.equal('failed');
    expect(host.submit.error?.code).to.equal('storage-full');
    host.submit.reset();
    expect(host.submit.state).to.equal('idle');
    expect(host.submit.error).to.equal(undefined);
  });

  for (const thrown of [new Error('secret text'), 'text', undefined, null, { code: 'invalid' }]) {
    it(`calls anything else that is thrown (${JSON.stringify(thrown) ?? typeof thrown}) unavailable`, async () => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a backend of somebody else's may throw anything
      await host.submit.run('a', () => Promise.reject(thrown));
      expect(host.submit.error?.code).to.equal('unavailable');
      expect(host.submit.error?.message).to.equal('unavailable');
    });
  }

  it('catches a task that throws before it returns a promise', async () => {
    await host.submit.run('a', () => {
      throw new HavenError('unsupported');
    });
    expect(host.submit.error?.code).to.equal('unsupported');
  });

  it('ends the call with the element, and hears no answer that comes later', async () => {
    const call = open<string>();
    const answer = host.submit.run('a', call.task);
    host.remove();
    expect(call.seen[0]?.signal.aborted).to.equal(true);
    call.resolve('late');
    expect(await answer).to.equal(undefined);
    expect(host.submit.state).to.equal('idle');
  });
});
