#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class RadioButton;

/// Radio buttons below each other, one of which is chosen. The arrow keys move the choice, Tab passes the group.
class RadioGroup : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString label;
        QString description = {};
        bool enabled = true;
    };

    explicit RadioGroup(const QList<Option> &options, QWidget *parent = nullptr);

    QString value() const; ///< empty: none is chosen
    void setValue(const QString &value);
    RadioButton *button(const QString &value) const; ///< null if there is none

Q_SIGNALS:
    void chosen(const QString &value); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QList<Option> m_options;
    QList<RadioButton *> m_buttons;
};

} // namespace ui
