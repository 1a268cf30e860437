#pragma once

#include "ui/pages/frame/session.h"

#include <QTimer>

namespace ui {

class Flashbar;

/// Tells on every page how far a jump of the virtual clock has come, whoever asked for it, lets one cancel it, and
/// tells how it ended (visual.md 13.3). One that takes no longer than `patience` is told at its end only.
class JumpNews : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{500};

    /// Session and messages must live longer.
    JumpNews(Session &session, Flashbar &flashes);

private:
    void take();
    void showJump();
    void showEnd(const simulation::EndedJump &end);
    void cancel();

    Session &m_session;
    Flashbar &m_flashes;
    QTimer m_patience;
    bool m_isShown = false;
    std::optional<qint64> m_told; ///< the jump that was last told of, or had ended before there was anyone to tell
};

} // namespace ui
