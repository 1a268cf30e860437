#pragma once

#include "core/models/statustexts.h"

#include <QWidget>

namespace ui {

class Badge;
class Link;
class StatusIndicator;

/// A status with what the simulator adds to it: the way to "Why is it not verified?", and the mark of one that was set
/// by hand (visual.md 13.5, 13.6).
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// @param objectName of the indicator; the link is called that + "Why", the mark that + "Forced"
    explicit StatusLine(const QString &objectName, QWidget *parent = nullptr);

    void showStatus(const models::StatusText &status, bool canAskWhy, bool isForced);

Q_SIGNALS:
    void whyRequested();

private:
    StatusIndicator *m_status;
    Link *m_why;
    Badge *m_forced;
};

/// Whether there is an answer to "Why?": it is searched for, was lost, or was given up.
bool isUnverified(ses::VerificationStatus status);

} // namespace ui
