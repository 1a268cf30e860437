#!/usr/bin/env python3
"""What tests/bench/endpoint makes of endpoints that refuse, or that it has measured before. Nothing is measured here."""
import contextlib
import http.server
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import sys
import tempfile
import threading
import types
import unittest
import unittest.mock

sys.dont_write_bytecode = True
SCRIPT = str(pathlib.Path(__file__).with_name('endpoint'))
loader = importlib.machinery.SourceFileLoader('benchendpoint', SCRIPT)
bench = importlib.util.module_from_spec(importlib.util.spec_from_loader('benchendpoint', loader))
loader.exec_module(bench)

KEY = json.dumps({'AccessKey': {'Id': 'AKIAONE'}, 'SecretAccessKey': 'secret'})
# As the endpoint is started; it answers through the server of the test.
PROGRAM = """#!{python}
import os, pathlib, sys, time
pathlib.Path('{folder}/pid').write_text(str(os.getpid()))
ready = sys.argv[sys.argv.index('--ready-file') + 1]
pathlib.Path(ready + '.new').write_text('{url}')
os.rename(ready + '.new', ready)
time.sleep(30)  # where a test fails it ends by itself
"""


class Answers(http.server.BaseHTTPRequestHandler):
    """Identities are made once; what else is answered, the test says."""

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        if self.path.startswith('/simulator/'):
            self.server.accounts.append(body.get('Account', self.headers['X-Simulator-Account']))
        if self.path != '/v2/email/identities':
            self.answer(*self.server.to_others)
        elif self.server.refusal:
            self.answer(*self.server.refusal)
        elif body['EmailIdentity'] in self.server.identities:
            self.answer(*self.server.to_the_second)
        else:
            self.server.identities.append(body['EmailIdentity'])
            self.answer(200, '{}')

    do_PUT = do_POST

    def answer(self, status, text, error=None):
        self.send_response(status)
        if error:
            self.send_header('x-amzn-ErrorType', error)
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


class EndpointCase(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enter(tempfile.TemporaryDirectory()))
        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Answers)
        self.server.identities = []
        self.server.accounts = []  # whose data the simulator's own operations were about
        self.server.refusal = None
        self.server.to_others = (404, '{}')
        self.server.to_the_second = (400, '{"message":"Email identity bench.test already exist."}', 'AlreadyExistsException')
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = f'http://127.0.0.1:{self.server.server_port}'
        self.enter(unittest.mock.patch.dict(os.environ, {'no_proxy': '127.0.0.1'}))

    def enter(self, manager):
        value = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return value

    def program(self):
        file = self.folder / 'program'
        file.write_text(PROGRAM.format(python=sys.executable, folder=self.folder, url=self.url))
        file.chmod(0o755)
        return file

    def has_ended(self):
        try:
            os.kill(int((self.folder / 'pid').read_text()), 0)
            return False
        except ProcessLookupError:
            return True

    def test_ends_the_program_that_refuses(self):
        self.server.refusal = (500, '{}')
        with self.assertRaises(bench.urllib.error.HTTPError):
            bench.Endpoint(self.folder, program=self.program())
        self.assertTrue(self.has_ended())

    def test_ends_the_program_when_the_measuring_fails(self):
        with contextlib.suppress(SystemExit), bench.Endpoint(self.folder, program=self.program()):
            self.assertFalse(self.has_ended())
            raise SystemExit('refused')
        self.assertTrue(self.has_ended())

    def test_measures_an_endpoint_again(self):
        for answer in (self.server.to_the_second, (409, '{"__type":"AlreadyExistsException"}')):
            self.server.to_the_second = answer
            first, second = (bench.Workload(bench.Endpoint(self.folder, url=self.url)) for _ in range(2))
            self.assertFalse(set(first.creations(3)) & set(second.creations(3)))
            self.assertNotEqual(first.name(0), second.name(0))
        self.assertEqual(self.server.identities, ['bench.test'])

    def test_has_accounts_of_its_own_in_each_run(self):
        self.server.to_others = (200, KEY)
        for _ in range(2):
            bench.Endpoint(self.folder, url=self.url)
        accounts = self.server.accounts
        self.assertEqual(len(set(accounts)), 2, accounts)
        for account in accounts:
            self.assertRegex(account, '^[0-9]{12}$')

    def test_does_not_take_another_refusal_for_one_that_is_there(self):
        self.server.refusal = (400, '{"message":"Too many identities."}', 'LimitExceededException')
        with self.assertRaises(bench.urllib.error.HTTPError):
            bench.Endpoint(self.folder, url=self.url)

    def test_knows_who_makes_keys(self):
        for answer, makes_keys in (((404, '{}'), False), ((200, '{}'), False), ((200, '<html>'), False), ((200, KEY), True)):
            with self.subTest(answer):
                self.server.to_others = answer
                self.assertEqual(bench.Endpoint(self.folder, url=self.url).is_simulator, makes_keys)

    def test_tells_running_out_from_a_refusal(self):
        endpoint = bench.Endpoint(self.folder, url=self.url)
        requests = bench.Workload(endpoint).creations(100)

        def outcome(count, refused, once):
            answer = types.SimpleNamespace(stdout=f'FIGURES {count} 1000000 1000 2000 {refused}\n')
            with unittest.mock.patch.object(bench.subprocess, 'run', return_value=answer):
                try:
                    return endpoint.load(self.folder, requests, 1, 8, once)['per second']
                except SystemExit as end:
                    return str(end)

        self.assertEqual(outcome(90, 0, True), 90)
        self.assertEqual(outcome(200, 0, False), 200)
        self.assertRegex(outcome(200, 0, True), '^ran out of requests: of 100 ')
        self.assertRegex(outcome(200, 100, True), '^ran out of requests: of 100 ')
        self.assertRegex(outcome(98, 2, True), '^ran out of requests: of 100 ')
        self.assertRegex(outcome(50, 2, True), '^2 of 50 requests were refused, as: ')
        self.assertRegex(outcome(200, 2, False), '^2 of 200 requests were refused, as: ')


if __name__ == '__main__':
    unittest.main()
