<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>models::AccountTexts</name>
    <message numerus="yes">
        <source>%1 emails per 24 hours</source>
        <translation>
            <numerusform>%1 email per 24 hours</numerusform>
            <numerusform>%1 emails per 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 emails per second</source>
        <translation>
            <numerusform>%1 email per second</numerusform>
            <numerusform>%1 emails per second</numerusform>
        </translation>
    </message>
</context>
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
    <name>models::SendingTexts</name>
    <message numerus="yes">
        <source>Accepted, %n recipients</source>
        <translation>
            <numerusform>Accepted, %n recipient</numerusform>
            <numerusform>Accepted, %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::SentMailColumns</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Times</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConfigurationSetDeletion</name>
    <message numerus="yes">
        <source>Delete %n configuration sets?</source>
        <translation>
            <numerusform>Delete %n configuration set?</numerusform>
            <numerusform>Delete %n configuration sets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration sets deleted</source>
        <translation>
            <numerusform>%n configuration set deleted</numerusform>
            <numerusform>%n configuration sets deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n configuration sets deleted</source>
        <translation>
            <numerusform>%1 of %n configuration set deleted</numerusform>
            <numerusform>%1 of %n configuration sets deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccessKeysTab</name>
    <message numerus="yes">
        <source>Delete %n access keys?</source>
        <translation>
            <numerusform>Delete %n access key?</numerusform>
            <numerusform>Delete %n access keys?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
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
    <name>ui::DestinationDeletion</name>
    <message numerus="yes">
        <source>Delete %n event destinations?</source>
        <translation>
            <numerusform>Delete %n event destination?</numerusform>
            <numerusform>Delete %n event destinations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event destinations deleted</source>
        <translation>
            <numerusform>%n event destination deleted</numerusform>
            <numerusform>%n event destinations deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event destinations deleted</source>
        <translation>
            <numerusform>%1 of %n event destination deleted</numerusform>
            <numerusform>%1 of %n event destinations deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DimensionRows</name>
    <message numerus="yes">
        <source>You can add %n more dimensions.</source>
        <translation>
            <numerusform>You can add %n more dimension.</numerusform>
            <numerusform>You can add %n more dimensions.</numerusform>
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
    <name>ui::EndpointDetails</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventsArea</name>
    <message numerus="yes">
        <source>DNS checks run every minute for %n identities; the next one at %1.</source>
        <translation>
            <numerusform>DNS checks run every minute for %n identity; the next one at %1.</numerusform>
            <numerusform>DNS checks run every minute for %n identities; the next one at %1.</numerusform>
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
    <name>ui::FindingTexts</name>
    <message numerus="yes">
        <source>%n records found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ForceForm</name>
    <message numerus="yes">
        <source>The statuses of %n identities are set by hand and marked as forced until the next check, which finds what DNS says.</source>
        <translation>
            <numerusform>The status of %n identity is set by hand and marked as forced until the next check, which finds what DNS says.</numerusform>
            <numerusform>The statuses of %n identities are set by hand and marked as forced until the next check, which finds what DNS says.</numerusform>
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
    <name>ui::JumpDialog</name>
    <message numerus="yes">
        <source>%1 from now, %n events.</source>
        <translation>
            <numerusform>%1 from now, %n event.</numerusform>
            <numerusform>%1 from now, %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JumpNews</name>
    <message numerus="yes">
        <source>%1 of %n events done. Now at %2.</source>
        <translation>
            <numerusform>%1 of %n event done. Now at %2.</numerusform>
            <numerusform>%1 of %n events done. Now at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The virtual clock stands at %1. %n events happened.</source>
        <translation>
            <numerusform>The virtual clock stands at %1. %n event happened.</numerusform>
            <numerusform>The virtual clock stands at %1. %n events happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events happened.</source>
        <translation>
            <numerusform>%n event happened.</numerusform>
            <numerusform>%n events happened.</numerusform>
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
    <name>ui::MailExport</name>
    <message numerus="yes">
        <source>%n messages could not be saved</source>
        <translation>
            <numerusform>%n message could not be saved</numerusform>
            <numerusform>%n messages could not be saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages saved</source>
        <translation>
            <numerusform>%n message saved</numerusform>
            <numerusform>%n messages saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MailArea</name>
    <message numerus="yes">
        <source>Delete %n messages?</source>
        <translation>
            <numerusform>Delete %n message?</numerusform>
            <numerusform>Delete %n messages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReceivedMails</name>
    <message numerus="yes">
        <source>%n messages could not be deleted</source>
        <translation>
            <numerusform>%n message could not be deleted</numerusform>
            <numerusform>%n messages could not be deleted</numerusform>
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
    <name>ui::ScenarioCard</name>
    <message numerus="yes">
        <source>%1 identities.</source>
        <translation>
            <numerusform>%1 identity.</numerusform>
            <numerusform>%1 identities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SentMails</name>
    <message numerus="yes">
        <source>%n messages could not be deleted</source>
        <translation>
            <numerusform>%n message could not be deleted</numerusform>
            <numerusform>%n messages could not be deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Simulating</name>
    <message numerus="yes">
        <source>DNS of %n domains was checked</source>
        <translation>
            <numerusform>DNS of %n domain was checked</numerusform>
            <numerusform>DNS of %n domains was checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n identities forced</source>
        <translation>
            <numerusform>Status of %n identity forced</numerusform>
            <numerusform>Status of %n identities forced</numerusform>
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
    <name>ui::UsersAlert</name>
    <message numerus="yes">
        <source>Used as default by more than %n identities</source>
        <translation>
            <numerusform>Used as default by more than %n identity</numerusform>
            <numerusform>Used as default by more than %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used as default by %n identities</source>
        <translation>
            <numerusform>Used as default by %n identity</numerusform>
            <numerusform>Used as default by %n identities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UsersContainer</name>
    <message numerus="yes">
        <source>And %n more. The column Default configuration set of Verified identities shows them all.</source>
        <translation>
            <numerusform>And %n more. The column Default configuration set of Verified identities shows it.</numerusform>
            <numerusform>And %n more. The column Default configuration set of Verified identities shows them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
