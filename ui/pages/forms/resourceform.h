#pragma once

#include "core/client/inturn.h"
#include "ui/pages/forms/formpage.h"

namespace ui {

/// A form that changes something that is stored (console.md 7, 13.3). It follows what is stored: what the user has not
/// touched shows what others change meanwhile, and before it saves it reads once more, so that two edits never undo
/// each other's work. When the thing is deleted meanwhile, it says so and keeps what was typed.
class ResourceForm : public FormPage
{
    Q_OBJECT

protected:
    /// What the thing is called.
    struct Words
    {
        QString loading; ///< "Loading identity"
        QString failed; ///< "The identity could not be loaded"
        QString deleted; ///< "Identity deleted"
        QString deletedText; ///< that it cannot be saved any more
        QString gone; ///< "The identity does not exist any more."
        QString absent; ///< "example.com does not exist in Europe (Ireland)."
        Place list; ///< of all that there are
    };

    /// @param saved of the message when it is done: "DKIM settings updated"
    ResourceForm(Session &session, const Place &place, const Texts &texts, const QString &saved, const Words &words);

    /// Asks for what is stored; what comes of it is told by one of the three below.
    virtual void read() = 0;
    void takeRead(const std::function<bool()>
                      &take); ///< `take` fills the form, true: what the user changed was changed elsewhere too
    void showError(const wire::ServiceError &error);
    void showGone();

    /// What saving asks of the service; nothing when there is nothing to save.
    virtual QList<client::Call> changes() const = 0;
    /// Above the service's own sentence when it is refused.
    virtual QString refusal() const { return tr("%1 could not be saved").arg(place().subject); }
    /// It has just been read once more. False: what was read is to be seen first, and the user decides anew.
    virtual bool mayStillSave(bool isContested) const;
    /// The service has refused to save it.
    virtual void takeRefusal(const wire::ServiceError &error);
    /// Where it leads when it is saved.
    virtual Place target() const { return behind(); }

    void submit() override;

    /// For a message that depends on what was typed.
    void setSaved(const QString &saved) { m_saved = saved; }

    /// Everything of the form is there now: reads, and shows it. To be called at the end of a constructor.
    void start();

private:
    void save();

    QString m_saved;
    Words m_words;
    bool m_isRead = false; ///< once at least
    std::optional<int> m_saving; ///< wants to save, as soon as it has been read once more
};

} // namespace ui
