#include "ui/components/code/codestatus.h"

#include "ui/components/code/codecount.h"
#include "ui/components/content/text.h"
#include "ui/components/menus/menubutton.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int side = 31; // left of the language
constexpr int gap = 24; // between the parts
constexpr int aroundLine = 12;
constexpr int settingsWidth = 41; // with the line at its left
constexpr int above = 10; // between the line and the texts

} // namespace

CodeStatus::CodeStatus(QWidget *parent)
    : QWidget(parent)
    , m_language(new Text(QStringLiteral("JSON"), TextStyle::Body, Color::TextBodyDefault, this))
    , m_place(new Text({}, TextStyle::Body, Color::TextBodyDefault, this))
    , m_errors(new CodeCount(Icon::StatusNegative, Color::TextStatusError, this))
    , m_warnings(new CodeCount(Icon::StatusWarning, Color::TextStatusWarning, this))
    , m_settings(new MenuButton(Button::Variant::Icon, Icon::Settings, tr("Editor settings"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_place->setObjectName(QStringLiteral("codePlace"));
    m_errors->setObjectName(QStringLiteral("codeErrors"));
    m_warnings->setObjectName(QStringLiteral("codeWarnings"));
    m_settings->setObjectName(QStringLiteral("codeSettings"));
    connect(m_errors, &QAbstractButton::clicked, this, &CodeStatus::errorsPressed);
    connect(m_warnings, &QAbstractButton::clicked, this, &CodeStatus::warningsPressed);
    connect(m_settings, &MenuButton::chosen, this, [this] {
        setWrapping(!m_wraps);
        Q_EMIT wrappingChosen(m_wraps);
    });
    setPlace(1, 1);
    setCounts(0, 0);
    setWrapping(true);
}

void CodeStatus::setPlace(int line, int column)
{
    m_place->setText(tr("Ln %1, Col %2").arg(line).arg(column));
    arrange();
}

void CodeStatus::setCounts(int errors, int warnings)
{
    m_errors->setText(tr("Errors: %1").arg(errors), errors > 0);
    m_warnings->setText(tr("Warnings: %1").arg(warnings), warnings > 0);
    arrange();
}

void CodeStatus::setWrapping(bool wraps)
{
    m_wraps = wraps;
    m_settings->setContent(
        {.groups = {{.entries = {{.id = QStringLiteral("wrapCode"), .text = tr("Wrap lines"), .ticked = m_wraps}}}}});
}

void CodeStatus::arrange()
{
    int x = side;
    const auto put = [&](QWidget *part, int gapBefore) {
        x += gapBefore;
        part->setGeometry(QRect(QPoint(x, above), part->sizeHint()));
        x += part->sizeHint().width();
    };
    put(m_language, 0);
    put(m_place, gap);
    put(m_errors, gap);
    put(m_warnings, 2 * aroundLine + 1);
    const QSize settings = m_settings->sizeHint();
    m_settings->setGeometry(QRect(QPoint(width() - settingsWidth + 1 + (settingsWidth - 1 - settings.width()) / 2,
                                         1 + (wholeHeight - 1 - settings.height()) / 2),
                                  settings));
    update();
}

void CodeStatus::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CodeStatus::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QColor line = theme.color(Color::BorderCodeEditorDefault);
    QPainter painter(this);
    paintLine(painter, QRectF(0, 0, width(), 1), line);
    paintLine(painter, QRectF(m_warnings->x() - aroundLine - 1, above, 1, m_warnings->height()),
              theme.color(Color::BorderDividerDefault));
    paintLine(painter, QRectF(width() - settingsWidth, 0, 1, wholeHeight), line);
}

} // namespace ui
