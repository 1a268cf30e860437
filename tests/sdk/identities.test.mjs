import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
    CreateConfigurationSetCommand, CreateEmailIdentityCommand, DeleteEmailIdentityCommand, GetEmailIdentityCommand,
    ListConfigurationSetsCommand, ListEmailIdentitiesCommand, PutEmailIdentityConfigurationSetAttributesCommand,
    SESv2Client, TagResourceCommand, ListTagsForResourceCommand, paginateListEmailIdentities,
} from '@aws-sdk/client-sesv2';

import { settings, startEndpoint } from './endpoint.mjs';

let endpoint;
let ses;

before(async () => {
    endpoint = await startEndpoint('--scenario', 'empty');
    ses = new SESv2Client(settings(endpoint));
});
after(() => endpoint.stop());

test('an identity is created, read and deleted', async () => {
    const created = await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: 'user+tag@example.com' }));
    assert.equal(created.IdentityType, 'EMAIL_ADDRESS');
    const read = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'user+tag@example.com' }));
    assert.equal(read.VerificationStatus, 'PENDING');
    await ses.send(new DeleteEmailIdentityCommand({ EmailIdentity: 'user+tag@example.com' }));
    await assert.rejects(ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'user+tag@example.com' })),
        { name: 'NotFoundException' });
});

test('lists are paged and filtered on the newer routes', async () => {
    for (const name of ['a.test', 'b.test', 'c.test'])
        await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: name }));
    const names = [];
    for await (const page of paginateListEmailIdentities({ client: ses, pageSize: 2 }, {}))
        names.push(...page.EmailIdentities.map(each => each.IdentityName));
    assert.deepEqual(names, ['a.test', 'b.test', 'c.test']);
    const filtered = await ses.send(new ListEmailIdentitiesCommand({ Filter: { IDENTITY_NAME_CONTAINS: 'b.' } }));
    assert.deepEqual(filtered.EmailIdentities.map(each => each.IdentityName), ['b.test']);
});

test('the default configuration set is set, read and removed', async () => {
    await ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName: 'set-a' }));
    assert.deepEqual((await ses.send(new ListConfigurationSetsCommand({}))).ConfigurationSets, ['set-a']);
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: 'set.test' }));
    const put = ConfigurationSetName => ses.send(
        new PutEmailIdentityConfigurationSetAttributesCommand({ EmailIdentity: 'set.test', ConfigurationSetName }));
    const read = async () =>
        (await ses.send(new GetEmailIdentityCommand({ EmailIdentity: 'set.test' }))).ConfigurationSetName;
    await put('set-a');
    assert.equal(await read(), 'set-a');
    await put(undefined);
    assert.equal(await read(), undefined);
    await assert.rejects(put('set-b'), { name: 'NotFoundException', message: 'Configuration set <set-b> does not exist.' });
});

test('tags of a resource', async () => {
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: 'tags.test' }));
    const ResourceArn = 'arn:aws:ses:us-east-1:123456789012:identity/tags.test';
    await ses.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'owner', Value: 'us' }] }));
    assert.deepEqual((await ses.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags, [{ Key: 'owner', Value: 'us' }]);
});

test('Regions and accounts are apart', async () => {
    const names = async (...rest) => (await new SESv2Client(settings(endpoint, ...rest))
        .send(new ListEmailIdentitiesCommand({}))).EmailIdentities.length;
    assert.ok(await names() > 0);
    assert.equal(await names('eu-west-1'), 0);
    assert.equal(await names('us-east-1', '444455556666'), 0);
});
