#include "ui/components/collections/preferencesform.h"

#include "ui/components/collections/columnlist.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/status/modal.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int betweenColumns = 41; // 20 px, a line, 20 px
constexpr int lineAt = 21; // from the line to the right column

} // namespace

PreferencesForm::PreferencesForm(const TablePreferences &preferences, const QList<std::pair<int, QString>> &sizes,
                                 QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenColumns);
    row->addWidget(leftColumn(sizes), 1, Qt::AlignTop);
    row->addWidget(rightColumn(), 1, Qt::AlignTop);
}

QWidget *PreferencesForm::leftColumn(const QList<std::pair<int, QString>> &sizes)
{
    QList<RadioGroup::Option> options;
    for (const auto &[size, text] : sizes)
        options.append({.value = QString::number(size), .label = text});
    m_size = new RadioGroup(options);
    m_size->setObjectName(QStringLiteral("pageSize"));
    m_size->setAccessibleName(tr("Page size"));
    m_size->setValue(QString::number(m_preferences.pageSize));
    m_wrap = new Checkbox(tr("Wrap lines"));
    m_wrap->setObjectName(QStringLiteral("wrapLines"));
    m_wrap->setDescription(tr("Show the whole text of a cell on several lines"));
    m_wrap->setChecked(m_preferences.wraps);
    m_compact = new Checkbox(tr("Compact mode"));
    m_compact->setObjectName(QStringLiteral("compactMode"));
    m_compact->setDescription(tr("Show more rows in the same space"));
    m_compact->setChecked(m_preferences.isCompact);

    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Text(tr("Page size"), TextStyle::Label, Color::TextFormLabel));
    layout->addSpacing(4);
    layout->addWidget(m_size);
    layout->addSpacing(20);
    layout->addWidget(m_wrap);
    layout->addSpacing(20);
    layout->addWidget(m_compact);
    return column;
}

QWidget *PreferencesForm::rightColumn()
{
    m_columns = new ColumnList(m_preferences.columns);
    m_right = new QWidget;
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Text(tr("Columns"), TextStyle::Label, Color::TextFormLabel));
    layout->addSpacing(2);
    layout->addWidget(new Text(tr("Choose the columns and their order"), TextStyle::Small, Color::TextFormSecondary));
    layout->addSpacing(12);
    layout->addWidget(m_columns);
    return m_right;
}

TablePreferences PreferencesForm::preferences() const
{
    return {.pageSize = m_size->value().toInt(),
            .wraps = m_wrap->isChecked(),
            .isCompact = m_compact->isChecked(),
            .columns = m_columns->columns()};
}

void PreferencesForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLine(painter, QRectF(m_right->x() - lineAt, 0, 1, height()), themeOf(this).color(Color::BorderDividerDefault));
}

Modal *openPreferences(QWidget *table, const TablePreferences &preferences, const QList<std::pair<int, QString>> &sizes,
                       const std::function<void(const TablePreferences &)> &confirmed)
{
    auto *modal = new Modal(PreferencesForm::tr("Preferences"), Modal::Size::Large, table); // the window owns it
    auto *form = new PreferencesForm(preferences, sizes);
    modal->setBody(form);
    modal->addCancel();
    modal->addAction(PreferencesForm::tr("Confirm"));
    QObject::connect(modal, &Modal::confirmed, modal, [modal, form, confirmed] {
        const TablePreferences chosen = form->preferences();
        modal->close();
        confirmed(chosen);
    });
    modal->open();
    return modal;
}

} // namespace ui
