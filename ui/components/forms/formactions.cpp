#include "ui/components/forms/formactions.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>

namespace ui {

FormActions::FormActions(const QString &primary, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_progress(new Text({}))
    , m_cancel(new Button(Button::Variant::Link, tr("Cancel")))
    , m_primary(new Button(Button::Variant::Primary, primary))
{
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_primary->setObjectName(QStringLiteral("submit"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(themeOf(this).buttonGap());
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->hide();
    m_row->addStretch();
    m_row->addWidget(m_progress);
    m_row->addWidget(m_cancel);
    m_row->addWidget(m_primary);
    connect(m_cancel, &QAbstractButton::clicked, this, &FormActions::takeCancel);
    connect(m_primary, &QAbstractButton::clicked, this, &FormActions::press);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_cancel->setEnabled(true); });
}

void FormActions::setPrimaryText(const QString &text)
{
    m_primary->setText(text);
    m_primary->updateGeometry();
}

Button *FormActions::addSecondary(const QString &text)
{
    auto *button = new Button(Button::Variant::Normal, text);
    button->setEnabled(!m_busy);
    m_row->insertWidget(m_row->count() - 1, button);
    setTabOrder(m_secondary.isEmpty() ? m_cancel : m_secondary.last(), button);
    setTabOrder(button, m_primary);
    m_secondary.append(button);
    return button;
}

void FormActions::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    // A disabled button gives its focus to the next one, which may be anywhere.
    if (busy && (m_cancel->hasFocus() || std::any_of(m_secondary.begin(), m_secondary.end(), [](const Button *button) {
                     return button->hasFocus();
                 })))
        m_primary->setFocus(Qt::OtherFocusReason);
    m_progress->hide();
    m_primary->setLoading(busy);
    m_cancel->setEnabled(!busy);
    for (Button *button : std::as_const(m_secondary))
        button->setEnabled(!busy);
    if (busy)
        m_patience.start();
    else
        m_patience.stop();
}

void FormActions::setProgress(const QString &step)
{
    m_progress->setText(step);
    m_progress->setVisible(m_busy && !step.isEmpty());
}

void FormActions::setSubmittable(bool submittable, const QString &why)
{
    m_primary->setDisabledReason(submittable ? QString() : why);
    m_primary->setEnabled(submittable);
}

void FormActions::press()
{
    if (!m_busy)
        Q_EMIT submitted();
}

void FormActions::takeCancel()
{
    if (m_busy)
        Q_EMIT waitingStopped();
    else
        Q_EMIT cancelled();
}

} // namespace ui
