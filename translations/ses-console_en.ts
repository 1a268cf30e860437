<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>models::DnsColumns</name>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsequencesReader</name>
    <message numerus="yes">
        <source>%n verified addresses keep their own verification.</source>
        <translation>
            <numerusform>%n verified address keeps its own verification.</numerusform>
            <numerusform>%n verified addresses keep their own verification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Deletion</name>
    <message numerus="yes">
        <source>Delete %n identities?</source>
        <translation>
            <numerusform>Delete %n identity?</numerusform>
            <numerusform>Delete %n identities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities deleted</source>
        <translation>
            <numerusform>%n identity deleted</numerusform>
            <numerusform>%n identities deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n identities deleted</source>
        <translation>
            <numerusform>%1 of %n identity deleted</numerusform>
            <numerusform>%1 of %n identities deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DnsFaultsPage</name>
    <message numerus="yes">
        <source>Delete %n DNS faults?</source>
        <translation>
            <numerusform>Delete %n DNS fault?</numerusform>
            <numerusform>Delete %n DNS faults?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Failures</name>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n more failed.</numerusform>
            <numerusform>%n more failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IdentitiesPage</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportForm</name>
    <message numerus="yes">
        <source>%n more lines are not understood</source>
        <translation>
            <numerusform>%n more line is not understood</numerusform>
            <numerusform>%n more lines are not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records imported</source>
        <translation>
            <numerusform>%n record imported</numerusform>
            <numerusform>%n records imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Restoration</name>
    <message numerus="yes">
        <source>Restoring %n identities</source>
        <translation>
            <numerusform>Restoring %n identity</numerusform>
            <numerusform>Restoring %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identities restored</source>
        <translation>
            <numerusform>%n identity restored</numerusform>
            <numerusform>%n identities restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n identities restored</source>
        <translation>
            <numerusform>%1 of %n identity restored</numerusform>
            <numerusform>%1 of %n identities restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagEditor</name>
    <message numerus="yes">
        <source>You can add %n more tags.</source>
        <translation>
            <numerusform>You can add %n more tag.</numerusform>
            <numerusform>You can add %n more tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have reached the limit of %n tags.</source>
        <translation>
            <numerusform>You have reached the limit of %n tag.</numerusform>
            <numerusform>You have reached the limit of %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have exceeded the limit of %n tags.</source>
        <translation>
            <numerusform>You have exceeded the limit of %n tag.</numerusform>
            <numerusform>You have exceeded the limit of %n tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ZoneDeletion</name>
    <message numerus="yes">
        <source>It still holds %n records besides NS and SOA. Delete them first.</source>
        <translation>
            <numerusform>It still holds %n record besides NS and SOA. Delete it first.</numerusform>
            <numerusform>It still holds %n records besides NS and SOA. Delete them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
