#pragma once

#include <QWidget>

namespace ui {

class PlainTable;
class Sentence;
class StatusIndicator;

/// What stands below the title of "Why is it not verified?": the rows, or a state instead of them, and the footer,
/// which the table's last line sets apart.
class WhyBody : public QWidget
{
    Q_OBJECT

public:
    WhyBody(StatusIndicator *state, PlainTable *table, Sentence *footer, QWidget *parent = nullptr);

    void showRows(bool areShown); ///< false: the state
    void showFooter(bool isShown);

private:
    QWidget *padded(QWidget *content, int above, int below);

    PlainTable *m_table;
    QWidget *m_state; ///< with the room around it, as the next one
    QWidget *m_footer;
};

} // namespace ui
