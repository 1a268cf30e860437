#pragma once

#include "core/wire/whendone.h"
#include "ui/pages/forms/formsteps.h"
#include "ui/pages/frame/page.h"

#include <QMap>
#include <QPointer>

namespace ui {

class Alert;
class Blocks;
class FieldColumn;
class FormActions;
class FormFrame;
class Modal;

/// A page on which something is filled in and sent (console.md 1.8): title, containers, and the buttons below. It
/// checks what was typed before it is sent, waits for the answer without blocking anything, keeps what was typed when
/// it is refused, and asks before that is thrown away.
class FormPage : public Page
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString submit; ///< on the primary button
        QString description = {}; ///< below the title
    };

    FormPage(Session &session, const Place &place, const Texts &texts);

    QString title() const override { return m_texts.title; }
    void refresh() override {} // nothing is shown that could be old
    void leave(const std::function<void()> &then) override;

    bool isBusy() const;

protected:
    /// Whether anything was typed that would be lost.
    virtual bool isChanged() const = 0;
    /// Sends it; everything has been checked.
    virtual void submit() = 0;
    /// The user waits no longer; the request is still under way.
    virtual void stopped() {}
    /// Where one comes from: Cancel leads there.
    virtual Place behind() const { return place().withoutForm(); }

    void add(QWidget *block); ///< below what is there
    /// A container with fields below each other.
    FieldColumn *addContainer(const QString &title, const QString &description = {});
    FormActions *actions() const { return m_actions; }

    /// The form is filled in in these steps, of which the first is shown; instead of add(). Once.
    FormSteps *addSteps(const QList<FormSteps::Step> &steps);

    /// Says something between the title and the containers; null: nothing more. One alert for each id.
    void setAlert(const QString &id, Alert *alert);

    /// Shows this instead of the containers and buttons: loading, or what keeps the form from being filled; null: the
    /// form itself.
    void showInstead(QWidget *state);

    /// Busy until the answer is there, then calls `take` with it. An answer that nobody waits for any more, because the
    /// user left the page or stopped waiting, is told in a message.
    template <typename T, typename Take>
    void await(const QFuture<wire::Result<T>> &future, Take take);

    /// The same by hand: busy from here on; the number is for the end.
    int startWaiting();
    /// Not busy any more. False: that one is not waited for, because the user stopped it.
    bool endWaiting(int run);

    /// The service has refused it; the form stays as it is.
    void refuse(const QString &header, const wire::ServiceError &error);
    /// It is done.
    void finish(const Place &place, const Flash &flash);

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void tryToSubmit();
    void askToLeave(const std::function<void()> &then);
    void stopWaiting();
    static void tellLate(Session &session, const QString &title, const wire::ServiceError *error);

    Texts m_texts;
    FormFrame *m_frame;
    Blocks *m_blocks;
    QList<QWidget *> m_parts; ///< of the form itself
    QPointer<QWidget> m_state; ///< that is shown instead of them
    QMap<QString, QPointer<Alert>> m_alerts;
    FormActions *m_actions;
    QPointer<Modal> m_question;
    int m_blockCount = 0; ///< above the buttons
    int m_run = 0; ///< counts, so that answers nobody waits for are told apart
};

template <typename T, typename Take>
void FormPage::await(const QFuture<wire::Result<T>> &future, Take take)
{
    Session *here = &session();
    wire::whenDone(future, here,
                   [here, page = QPointer(this), run = startWaiting(), title = title(), take](const auto &answer) {
        if (page && page->endWaiting(run))
            take(answer);
        else
            tellLate(*here, title, answer ? nullptr : &answer.error());
    });
}

} // namespace ui
