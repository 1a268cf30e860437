#include "ui/pages/createidentity/creationnews.h"

#include "ui/pages/frame/errortext.h"

#include <QCoreApplication>

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
    return isDomain(outcome)
        ? Texts::tr("Publish the DKIM records in the DNS settings of %1 to finish the verification.").arg(identity)
        : Texts::tr("Look into the inbox of %1 and follow the link of the verification request, which should arrive "
                    "within five minutes. The link lapses after 24 hours.")
              .arg(identity);
}

QString missingText(Step step)
{
    return step == Step::SetMailFrom ? Texts::tr("The custom MAIL FROM domain was not set")
                                     : Texts::tr("DKIM signatures were not switched off");
}

QString remedyText(Step step)
{
    return step == Step::SetMailFrom
        ? Texts::tr("To set it, open the Authentication tab and press Edit in “Custom MAIL FROM domain”.")
        : Texts::tr("To switch them off, open the Authentication tab and press Edit in “DomainKeys Identified Mail "
                    "(DKIM)”.");
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

} // namespace ui
