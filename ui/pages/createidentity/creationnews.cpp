#include "ui/pages/createidentity/creationnews.h"

#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using client::IdentityCreation;
using Step = IdentityCreation::Step;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CreationNews)
};

bool isDomain(const IdentityCreation::Outcome &outcome)
{
    return outcome.created->identityType == ses::IdentityType::Domain;
}

QString createdText(const IdentityCreation::Outcome &outcome)
{
    return isDomain(outcome) ? Texts::tr("Domain identity created") : Texts::tr("Email identity created");
}

QString nextText(const QString &identity, const IdentityCreation::Outcome &outcome)
{
    if (outcome.done.contains(Step::PublishDkim))
        return Texts::tr("Its DKIM records are in Route 53. The next check that finds them verifies %1.").arg(identity);
    return isDomain(outcome)
        ? Texts::tr("Publish the DKIM records in the DNS settings of %1 to finish the verification.").arg(identity)
        : Texts::tr("Look into the inbox of %1 and follow the link of the verification request, which should arrive "
                    "within five minutes. The link lapses after 24 hours.")
              .arg(identity);
}

QString missingText(Step step)
{
    switch (step) {
    case Step::SetMailFrom:
        return Texts::tr("The custom MAIL FROM domain was not set");
    case Step::PublishDkim:
        return Texts::tr("The DKIM records were not published to Route53");
    case Step::PublishMailFrom:
        return Texts::tr("The MAIL FROM records were not published to Route53");
    case Step::SwitchSigningOff:
        return Texts::tr("DKIM signatures were not switched off");
    case Step::Create:
        break;
    }
    return Texts::tr("The identity was not created");
}

QString remedyText(Step step)
{
    switch (step) {
    case Step::SetMailFrom:
        return Texts::tr("To set it, open the Authentication tab and press Edit in “Custom MAIL FROM domain”.");
    case Step::PublishDkim:
        return Texts::tr("To publish them, open the Authentication tab and press “Publish DNS records to Route53” in "
                         "“DomainKeys Identified Mail (DKIM)”.");
    case Step::PublishMailFrom:
        return Texts::tr("To publish them, open the Authentication tab and press “Publish DNS records to Route53” in "
                         "“Custom MAIL FROM domain”.");
    case Step::SwitchSigningOff:
        return Texts::tr("To switch them off, open the Authentication tab and press Edit in “DomainKeys Identified "
                         "Mail (DKIM)”.");
    case Step::Create:
        break;
    }
    return {};
}

bool isPublishing(Step step)
{
    return step == Step::PublishDkim || step == Step::PublishMailFrom;
}

QString publishingId(const QString &identity)
{
    return QStringLiteral("publish ") + identity;
}

QString withFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString missingTexts(const IdentityCreation::Outcome &outcome)
{
    QStringList sentences;
    for (const IdentityCreation::Failure &each : outcome.failed)
        sentences << Texts::tr("%1: %2").arg(missingText(each.step), withFullStop(errorText(each.error)))
                  << remedyText(each.step);
    for (const Step step : outcome.untried)
        sentences << withFullStop(missingText(step)) << remedyText(step);
    return sentences.join(u' ');
}

} // namespace

Flash creationFlash(const QString &identity, const IdentityCreation::Outcome &outcome)
{
    Flash flash{.id = QStringLiteral("form")};
    if (!outcome.created) {
        flash.kind = Flash::Kind::Error;
        flash.header = Texts::tr("Identity could not be created");
        flash.text = outcome.failed.isEmpty() ? Texts::tr("%1 was not created.").arg(identity)
                                              : errorText(outcome.failed.first().error);
    } else if (outcome.isComplete()) {
        flash.kind = Flash::Kind::Success;
        flash.header = createdText(outcome);
        flash.text = nextText(identity, outcome);
    } else {
        flash.kind = Flash::Kind::Warning;
        flash.header = Texts::tr("%1, but not all of it").arg(createdText(outcome));
        flash.text = missingTexts(outcome);
    }
    return flash;
}

Flash publishingFlash(const QString &identity)
{
    return {.kind = Flash::Kind::InProgress,
            .text = Texts::tr("Publishing DNS records to Route53"),
            .id = publishingId(identity)};
}

std::optional<Flash> publishedFlash(const QString &identity, const IdentityCreation::Outcome &outcome)
{
    const bool hasDkim = outcome.done.contains(Step::PublishDkim);
    const bool hasMailFrom = outcome.done.contains(Step::PublishMailFrom);
    if (hasDkim || hasMailFrom)
        return Flash{.kind = Flash::Kind::Success,
                     .header = Texts::tr("DNS records published to Route 53"),
                     .text = hasDkim && hasMailFrom
                         ? Texts::tr("The DKIM and MAIL FROM records for %1 were added.").arg(identity)
                         : hasDkim ? Texts::tr("The DKIM records for %1 were added.").arg(identity)
                                   : Texts::tr("The MAIL FROM records for %1 were added.").arg(identity),
                     .id = publishingId(identity)};
    const bool hasFailed = std::ranges::any_of(outcome.failed, isPublishing, &IdentityCreation::Failure::step);
    if (!hasFailed)
        return {};
    return Flash{.kind = Flash::Kind::Warning,
                 .header = Texts::tr("DNS records were not published to Route53"),
                 .text = Texts::tr("%1 was created without them.").arg(identity),
                 .id = publishingId(identity)};
}

} // namespace ui
