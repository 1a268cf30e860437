#include "ui/pages/accountdashboard/accountreader.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AccountReader::AccountReader(Session &session, QObject *parent)
    : ResourceReader(session.service(), u"account"_s, 50ms, parent)
    , m_hasSimulator(session.connection().hasSimulator())
{
    connect(&session, &Session::changed, this, &AccountReader::noteChanges);
}

void AccountReader::begin()
{
    m_reading = {};
    ask<ses::GetAccount>({}, [this](const auto &answer) {
        if (answer)
            m_reading.account = *answer;
        else
            fail(answer.error());
    });
    if (!m_hasSimulator)
        return;
    ask<simulation::GetAccountSettings>({}, [this](const auto &answer) {
        if (answer)
            m_reading.settings = *answer;
    });
}

void AccountReader::finish()
{
    Q_EMIT read(m_reading);
}

bool AccountReader::isPart(const QString &resource) const
{
    return resource == name() || resource == "clock"_L1;
}

} // namespace ui
