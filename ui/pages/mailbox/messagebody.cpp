#include "ui/pages/mailbox/messagebody.h"

#include "ui/components/content/text.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/alert.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/mailbox/mailpaper.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString text = u"text"_s;
const QString html = u"html"_s;
const QString source = u"source"_s;
const QString headersTab = u"headers"_s;
constexpr int headerWidth = 162;
constexpr int bodyGap = 16;

QList<Tabs::Tab> tabsOf(const std::optional<mail::Message> &message, const FirstTab &first)
{
    QList<Tabs::Tab> tabs;
    if (first.content)
        tabs.append({first.id, first.title});
    if (message && !message->text.isEmpty())
        tabs.append({text, MessageBody::tr("Text")});
    if (message && !message->html.isEmpty())
        tabs.append({html, MessageBody::tr("HTML")});
    tabs.append({source, MessageBody::tr("Source")});
    if (message)
        tabs.append({headersTab, MessageBody::tr("Headers")});
    return tabs;
}

} // namespace

MessageBody::MessageBody(const QByteArray &source, const FirstTab &first, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_message(mail::parse(source))
    , m_column(new QVBoxLayout(this))
    , m_tabs(new Tabs(tabsOf(m_message, first)))
{
    setObjectName(u"messageBody"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(bodyGap);
    if (!m_message) {
        auto *warning = new Alert(Alert::Kind::Warning, tr("The message cannot be read"),
                                  tr("It is not a message as RFC 5322 describes it. Below it stands as it came."));
        warning->setObjectName(u"unreadable"_s);
        m_column->addWidget(warning);
    }
    m_tabs->setObjectName(u"messageTabs"_s);
    m_column->addWidget(m_tabs);
    connect(m_tabs, &Tabs::chosen, this, &MessageBody::open);
    if (first.content) {
        m_opened.insert(first.id, first.content);
        m_column->addWidget(first.content);
    }
    for (const QString &tab : {m_message ? first.id : QString(), html, text, ui::source}) {
        if (m_tabs->tab(tab)) {
            open(tab);
            break;
        }
    }
}

QString MessageBody::firstLink() const
{
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s);
    if (!m_message)
        return {};
    if (const auto match = address.match(m_message->text); match.hasMatch())
        return match.captured();
    return address.match(m_message->html).captured().replace(u"&amp;"_s, u"&"_s);
}

void MessageBody::open(const QString &tab)
{
    m_tabs->setCurrent(tab);
    if (!m_opened.contains(tab)) {
        QWidget *made = make(tab);
        m_opened.insert(tab, made);
        m_column->addWidget(made);
    }
    for (auto each = m_opened.cbegin(); each != m_opened.cend(); ++each)
        each.value()->setVisible(each.key() == tab);
}

QWidget *MessageBody::make(const QString &tab)
{
    if (tab == headersTab)
        return headers();
    if (tab == source) {
        auto *shown = new Text(QString::fromUtf8(m_source).replace(u"\r\n"_s, u"\n"_s), TextStyle::CodeSmall);
        shown->setObjectName(u"messageSource"_s);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return shown->setWrap(Wrap::Anywhere);
    }
    auto *paper = new MailPaper;
    paper->setObjectName(tab == html ? u"messageHtml"_s : u"messageText"_s);
    paper->setAccessibleName(tab == html ? tr("HTML of the message") : tr("Text of the message"));
    if (tab == html)
        paper->showHtml(m_message->html);
    else
        paper->showText(m_message->text);
    connect(paper, &MailPaper::linkActivated, this, &MessageBody::linkActivated);
    return paper;
}

QWidget *MessageBody::headers() const
{
    auto *table = new PlainTable({tr("Header"), tr("Value")});
    table->setObjectName(u"messageHeaders"_s);
    table->setFixedWidth(0, headerWidth);
    for (const mail::Header &header : m_message->headers)
        table->addRow({new Text(header.name), (new Text(header.value))->setWrap(Wrap::Anywhere)});
    return table;
}

} // namespace ui
