#pragma once

#include "core/client/inturn.h"
#include "ui/pages/forms/formpage.h"
#include "ui/pages/identityparts/identityreading.h"

namespace ui {

class IdentityReader;

/// A form behind the page of an identity (console.md 7). It follows what is stored: what the user has not touched shows
/// what others change meanwhile, and before it saves it reads once more, so that two edits never undo each other's
/// work. When the identity is deleted meanwhile, it says so and keeps what was typed.
class IdentityFormPage : public FormPage
{
    Q_OBJECT

public:
    QList<Breadcrumbs::Crumb> crumbs() const override;

protected:
    /// @param saved of the message when it is done: "DKIM settings updated"
    IdentityFormPage(Session &session, const Place &place, const Texts &texts, const QString &saved);

    QString identity() const { return place().subject; }

    /// Fills the form, or brings it up to date. True: what the user changed was changed elsewhere too.
    virtual bool take(const IdentityReading &reading) = 0;
    /// What saving asks of the service; nothing when there is nothing to save.
    virtual QList<client::Call> changes() const = 0;
    /// Above the service's own sentence when it is refused.
    virtual QString refusal() const { return tr("%1 could not be saved").arg(identity()); }

    /// It has just been read once more. False: what was read is to be seen first, and the user decides anew.
    virtual bool mayStillSave(bool isContested) const;
    /// The service has refused to save it.
    virtual void takeRefusal(const wire::ServiceError &error);

    void submit() override;

    /// For a message that depends on what was typed.
    void setSaved(const QString &saved) { m_saved = saved; }

    /// Everything of the form is there now: reads, and shows it. To be called at the end of a constructor.
    void start();

private:
    void takeReading(const IdentityReading &reading);
    void showError(const wire::ServiceError &error);
    void showGone();
    void save();

    IdentityReader *m_reader;
    QString m_saved;
    bool m_isRead = false; ///< once at least
    std::optional<int> m_saving; ///< wants to save, as soon as it has been read once more
};

} // namespace ui
