import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts the endpoint on a state of its own and waits until it answers. */
export async function startEndpoint(...options) {
    const folder = mkdtempSync(join(tmpdir(), 'ses-endpoint-'));
    const ready = join(folder, 'ready');
    const watcher = watch(folder);
    const child = spawn(process.env.SES_ENDPOINT,
        ['--state', join(folder, 'state.db'), '--port', '0', '--ready-file', ready, ...options],
        { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(child, 'exit');
    const url = await Promise.race([
        new Promise(resolve => watcher.on('change', (_, name) => {
            if (name === 'ready')
                resolve(readFileSync(ready, 'utf8').trim());
        })),
        ended.then(([code]) => { throw new Error(`The endpoint ended with ${code}`); }),
    ]);
    watcher.close();
    return {
        url,
        async stop() {
            child.kill('SIGTERM');
            await ended;
            rmSync(folder, { recursive: true });
        },
    };
}

/** What every client is made with; the account follows from the key. */
export function settings(endpoint, region = 'us-east-1', accessKeyId = 'AKIDEXAMPLE') {
    return { endpoint: endpoint.url, region, credentials: { accessKeyId, secretAccessKey: 'secret' } };
}
