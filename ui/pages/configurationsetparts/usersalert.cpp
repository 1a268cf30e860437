#include "ui/pages/configurationsetparts/usersalert.h"

#include "core/simulation/setusers.h"
#include "core/wire/whendone.h"
#include "ui/components/status/alert.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5; // console.md 10
constexpr qsizetype mostAsked = 20; // sets
constexpr int page = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::UsersAlert)
};

/// Takes the place of the warning until its header is known, because an alert keeps its header.
class UsersAlert : public QWidget
{
public:
    explicit UsersAlert() : m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        hide();
    }

    /// More may come, with the answer about another set.
    void take(const QList<simulation::SetUser> &users, bool areMore)
    {
        for (const simulation::SetUser &user : users)
            m_names += user.identityName;
        m_areMore |= areMore;
        if (!m_names.isEmpty())
            showAlert(header(), lines());
    }

    void takeUnknown()
    {
        showAlert(Texts::tr("It may be the default of identities"),
                  Texts::tr("Mail sent through them fails with a bad request until another set is assigned."));
    }

private:
    QString header() const
    {
        return m_areMore ? Texts::tr("Used as default by more than %n identities", nullptr, int(m_names.size()))
                         : Texts::tr("Used as default by %n identities", nullptr, int(m_names.size()));
    }

    QString lines() const
    {
        QStringList lines;
        for (const QString &name : m_names.first(std::min(mostNamed, m_names.size())))
            lines += u"\u2022 "_s + name;
        if (m_names.size() > mostNamed)
            lines += Texts::tr("and %n more", nullptr, int(m_names.size() - mostNamed));
        lines += Texts::tr("Mail sent through it fails with a bad request until another set is assigned.");
        return lines.join(u'\n');
    }

    void showAlert(const QString &header, const QString &text)
    {
        delete m_alert;
        m_alert = new Alert(Alert::Kind::Warning, header, text);
        m_alert->setObjectName(u"setUsers"_s);
        m_column->addWidget(m_alert);
        show();
    }

    QVBoxLayout *m_column;
    Alert *m_alert = nullptr;
    QStringList m_names;
    bool m_areMore = false; ///< than were asked for
};

} // namespace

QWidget *newUsersAlert(const client::Service &service, const QStringList &sets)
{
    auto *alert = new UsersAlert;
    for (const QString &set : sets.first(std::min(mostAsked, sets.size()))) {
        const simulation::ListConfigurationSetUsers::Request request{.configurationSetName = set, .pageSize = page};
        wire::whenDone(service.call<simulation::ListConfigurationSetUsers>(request), alert,
                       [alert](const auto &answer) {
            if (answer)
                alert->take(answer->identities, answer->nextToken.has_value());
            else
                alert->takeUnknown();
        });
    }
    return alert;
}

} // namespace ui
