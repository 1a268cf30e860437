#pragma once

#include "ui/theme/focusring.h"

#include <QAbstractButton>

namespace ui {

enum class ControlState { Default, Hover, Active, Focus, Disabled, Loading };

/// What all that one presses has in common: its state, from which colours follow, the focus ring, Enter beside Space,
/// and a tooltip that says why it is disabled.
class Control : public QAbstractButton, public FocusRinged
{
    Q_OBJECT

public:
    explicit Control(QWidget *parent = nullptr);

    /// What it looks like now. Focus is only a ring around the default look.
    ControlState state() const;

    /// Looks like this whatever happens to it: for the gallery.
    void showAs(ControlState state);

    /// Why it cannot be used, shown as its tooltip while it is disabled; empty: no reason is given.
    void setDisabledReason(const QString &reason);

    bool isLoading() const { return m_loading; }

    FocusShape focusShape() const override { return {.area = rect()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Loading: looks as disabled does, takes no clicks, keeps its place in the tab order.
    void setLoadingState(bool loading);

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void showReason();

    std::optional<ControlState> m_shown;
    FocusRing *m_shownRing = nullptr;
    QString m_reason;
    bool m_loading = false;
};

} // namespace ui
