#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class RadioButton;

/// One of a few, each in a frame with a description; side by side where there is room (visual.md section 4). The arrow
/// keys move the choice, Tab passes the group.
class Tiles : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString value; ///< also the tile's object name
        QString label;
        QString description = {};
        bool enabled = true;
    };

    explicit Tiles(const QList<Option> &options, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value); ///< not told by chosen()

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user
};

} // namespace ui
