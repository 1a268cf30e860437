import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import {
    ChangeResourceRecordSetsCommand, CreateHostedZoneCommand, DeleteHostedZoneCommand, GetChangeCommand,
    ListHostedZonesByNameCommand, ListResourceRecordSetsCommand, Route53Client,
} from '@aws-sdk/client-route-53';

import { settings, startEndpoint } from './endpoint.mjs';

let endpoint;
let route53;

before(async () => {
    endpoint = await startEndpoint('--scenario', 'empty');
    route53 = new Route53Client(settings(endpoint));
});
after(() => endpoint.stop());

const change = (HostedZoneId, Action, Name, Value) => route53.send(new ChangeResourceRecordSetsCommand({
    HostedZoneId,
    ChangeBatch: { Changes: [{ Action, ResourceRecordSet: { Name, Type: 'TXT', TTL: 300, ResourceRecords: [{ Value }] } }] },
}));

test('a zone is made, filled, read and deleted', async () => {
    const { HostedZone, DelegationSet } = await route53.send(
        new CreateHostedZoneCommand({ Name: 'shop.test', CallerReference: 'one' }));
    assert.equal(DelegationSet.NameServers.length, 4);
    const { ChangeInfo } = await change(HostedZone.Id, 'CREATE', 'a.shop.test', '"v=spf1 -all"');
    assert.equal(ChangeInfo.Status, 'PENDING');
    assert.equal((await route53.send(new GetChangeCommand({ Id: ChangeInfo.Id }))).ChangeInfo.Id, ChangeInfo.Id);
    const { ResourceRecordSets } = await route53.send(
        new ListResourceRecordSetsCommand({ HostedZoneId: HostedZone.Id }));
    assert.deepEqual(ResourceRecordSets.map(each => `${each.Type} ${each.Name}`),
        ['NS shop.test.', 'SOA shop.test.', 'TXT a.shop.test.']);
    const named = await route53.send(new ListHostedZonesByNameCommand({ DNSName: 'shop.test' }));
    assert.equal(named.HostedZones[0].ResourceRecordSetCount, 3);
    await assert.rejects(route53.send(new DeleteHostedZoneCommand({ Id: HostedZone.Id })), { name: 'HostedZoneNotEmpty' });
    await change(HostedZone.Id, 'DELETE', 'a.shop.test', '"v=spf1 -all"');
    await route53.send(new DeleteHostedZoneCommand({ Id: HostedZone.Id }));
});

test('a refused batch tells each reason', async () => {
    const { HostedZone } = await route53.send(new CreateHostedZoneCommand({ Name: 'refused.test', CallerReference: 'two' }));
    await assert.rejects(change(HostedZone.Id, 'DELETE', 'none.refused.test', '"x"'), error => {
        assert.equal(error.name, 'InvalidChangeBatch');
        return true;
    });
});
