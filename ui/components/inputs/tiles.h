#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class RadioButton;
class Tile;

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

    QString value() const; ///< empty: none is chosen
    void setValue(const QString &value); ///< not told by chosen()
    RadioButton *tile(const QString &value) const; ///< null if there is none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user, another than before

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnsAt(int width) const;
    int arrange(int width, bool apply) const;
    void take(const Option &option);

    QList<Option> m_options;
    QList<Tile *> m_tiles;
    QString m_value;
};

} // namespace ui
