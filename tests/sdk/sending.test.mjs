import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import nodemailer from 'nodemailer';

import { settings, startEndpoint } from './endpoint.mjs';

let endpoint;
let ses;

before(async () => {
    endpoint = await startEndpoint('--scenario', 'f0');
    ses = new SESv2Client(settings(endpoint));
});
after(() => endpoint.stop());

const mail = (FromEmailAddress, more = {}) => new SendEmailCommand({
    FromEmailAddress,
    Destination: { ToAddresses: ['success@simulator.amazonses.com'] },
    Content: { Simple: { Subject: { Data: 'Grüße' }, Body: { Text: { Data: 'Hello' } } } },
    ...more,
});

test('a mail of a verified identity is accepted', async () => {
    const { MessageId } = await ses.send(mail('joe@example.com'));
    assert.match(MessageId, /^0100[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9]{6}$/);
});

test('refusals have their names and texts', async () => {
    await assert.rejects(ses.send(mail('nobody@unknown.test')), {
        name: 'MessageRejected',
        message: 'Email address is not verified. The following identities failed the check in region US-EAST-1: '
            + 'nobody@unknown.test',
    });
    await assert.rejects(ses.send(mail('joe@example.com', { ConfigurationSetName: 'nothing' })),
        { name: 'NotFoundException', message: 'Configuration set <nothing> does not exist.' });
});

test('the account tells its quota', async () => {
    const { SendQuota, SendingEnabled } = await ses.send(new GetAccountCommand({}));
    assert.ok(SendQuota.Max24HourSend > 0);
    assert.equal(SendingEnabled, true);
});

test("nodemailer's transport sends raw mails with attachments", async () => {
    const transport = nodemailer.createTransport({ SES: { sesClient: ses, SendEmailCommand } });
    const sent = await transport.sendMail({
        from: 'Joe <joe@example.com>',
        to: 'success@simulator.amazonses.com',
        bcc: 'bounce@simulator.amazonses.com',
        subject: 'Invoice ✓',
        text: 'See the file.',
        attachments: [{ filename: 'invoice.txt', content: 'one euro' }],
    });
    assert.match(sent.response, /^0100/);
});
