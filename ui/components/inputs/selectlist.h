#pragma once

#include "ui/components/inputs/select.h"
#include "ui/components/menus/dropdown.h"

namespace ui {

class OptionModel;
class OptionView;
class TextInput;

/// The list that a Select opens: as wide as it, below it or, where more room is, above it.
class SelectList : public Dropdown
{
    Q_OBJECT

public:
    SelectList(QWidget *select, const QString &emptyText, const QString &filterHint);

    void setOptions(const QList<Select::Option> &options, const QString &chosen); ///< also while it is open
    void type(const QString &letters); ///< as if they were typed into it

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void place() override;
    QWidget *focusedFirst() override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    bool handleKey(int key);
    bool handleListKey(QKeyEvent *event);
    void choose(const QModelIndex &index);
    void chooseCurrent();
    QString emptyText() const;

    QString m_emptyText;
    TextInput *m_filter = nullptr;
    OptionModel *m_model;
    OptionView *m_view;
};

} // namespace ui
