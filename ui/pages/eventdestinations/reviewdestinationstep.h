#pragma once

#include "core/ses/eventdestinations.h"
#include "ui/pages/frame/blocks.h"

class QVBoxLayout;

namespace ui {

/// The last step of adding an event destination: what will be kept, to be read once more.
class ReviewDestinationStep : public Blocks
{
    Q_OBJECT

public:
    explicit ReviewDestinationStep(QWidget *parent = nullptr);

    void take(const ses::EventDestination &destination);

Q_SIGNALS:
    void editRequested(int step); ///< counted from 0

private:
    QVBoxLayout *addSection(int step, const QString &title);

    QVBoxLayout *m_types;
    QVBoxLayout *m_destination;
    QList<QWidget *> m_shown;
};

} // namespace ui
