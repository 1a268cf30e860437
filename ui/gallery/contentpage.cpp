#include "ui/components/code/codeview.h"
#include "ui/components/collections/tablecontainer.h"
#include "ui/components/content/container.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/copybutton.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/statustext.h"
#include "ui/components/content/text.h"
#include "ui/components/forms/codeeditor.h"
#include "ui/components/tables/plaintable.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"
#include "ui/gallery/openpopover.h"
#include "ui/gallery/sampletables.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

KeyValuePairs *pairs()
{
    auto *pairs = new KeyValuePairs(4);
    pairs->add(u"Identity status"_s, new StatusText(Icon::StatusPositive, u"Verified"_s, Color::TextStatusSuccess));
    pairs->add(u"Amazon Resource Name (ARN)"_s,
               new CopyableText(u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s, u"ARN"_s));
    pairs->add(u"AWS Region"_s, u"US East (N. Virginia)"_s);
    pairs->add(u"MAIL FROM domain"_s, QString());
    return pairs;
}

PlainTable *records()
{
    auto *table = new PlainTable({u"Type"_s, u"Name"_s, u"Value"_s});
    table->setFixedWidth(0, 80);
    for (const QString &token : {u"tjst4t3bxbirwvoylvwll7nmspct7z33"_s, u"w55e7assmptrygmis75rblpkz7yfatzg"_s,
                                 u"ntxxwzqr5y5ncsrberxgxxhf56y5c354"_s})
        table->addRow({new Text(u"CNAME"_s), new CopyableText(token + u"._domainkey.example.com"_s, u"name"_s),
                       new CopyableText(token + u".dkim.amazonses.com"_s, u"value"_s)});
    return table;
}

void addTexts(GalleryPage::Section section)
{
    GalleryRow *row = section.row(u"copy"_s);
    auto *button = row->add(new CopyButton(u"example.com"_s, u"example.com"_s, Button::Variant::Normal));
    button->setText(u"Copy"_s);
    row->add(new CopyButton(u"example.com"_s, u"example.com"_s, Button::Variant::Icon));
    row->add(new CopyableText(u"example.com"_s, u"example.com"_s));
    row->add(new OpenPopover(u"Popover"_s, u"Why is this disabled?"_s,
                             u"Select exactly one identity whose status is Verified."_s));
    const QString words = u" Verified identities 0123"_s;
    section.add(new Text(u"h1:"_s + words, TextStyle::HeadingXl, Color::TextHeadingDefault));
    section.add(new Text(u"h2:"_s + words, TextStyle::HeadingL, Color::TextHeadingDefault));
    section.add(new Text(u"h3:"_s + words, TextStyle::HeadingM, Color::TextHeadingDefault));
    section.add(new Text(u"h4:"_s + words, TextStyle::HeadingS, Color::TextHeadingDefault));
    section.add(new Text(u"h5:"_s + words, TextStyle::HeadingXs, Color::TextHeadingDefault));
    section.add(new Text(u"p:"_s + words));
    section.add(new Text(u"strong:"_s + words, TextStyle::Label));
    section.add(new Text(u"small:"_s + words, TextStyle::Small, Color::TextFormSecondary));
    section.add(new Text(u"code:"_s + words, TextStyle::CodeSmall));
    section.add(new Text(u"awsui-key-label:"_s + words, TextStyle::Label, Color::TextLabel));
}

Container *container()
{
    auto *container = new Container(u"Container"_s);
    container->header()->setCounter(u"(2)"_s);
    container->header()->showInfo();
    container->header()->setDescription(u"With a description, a counter and actions"_s);
    container->header()->addAction(new Button(Button::Variant::Normal, u"Edit"_s));
    container->add(new Text(u"Content"_s));
    container->setFooter(new Text(u"Footer"_s));
    return container;
}

void addCode(GalleryPage::Section section)
{
    section.add(new CodeView(CodeView::Kind::Json, QString::fromUtf8(R"({
  "IdentityType": "DOMAIN",
  "VerifiedForSendingStatus": true,
  "DkimAttributes": {
    "SigningEnabled": true,
    "Status": "SUCCESS"
  }
})"),
                             u"answer"_s));
    section.add(new CodeView(CodeView::Kind::Command,
                             u"aws sesv2 get-email-identity --email-identity example.com --region us-east-1"_s,
                             u"command"_s));
}

void addEditor(GalleryPage::Section section)
{
    auto *editor = new CodeEditor;
    editor->setObjectName(u"policy"_s);
    editor->setAccessibleName(u"Policy document"_s);
    editor->setText(QString::fromUtf8(R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "PartnerSending",
      "Effect": "Alow",
      "Principal": {
        "AWS": "arn:aws:iam::210987654321:root"
      },
      "Action": [
        "ses:SendEmail",
        "ses:SendRawEmail"
      ],
      "Resource": "arn:aws:ses:us-east-1:123456789012:identity/example.com"
    }
  ]
})"));
    editor->setProblems({{6, 17, u"Effect is Allow or Deny."_s}, {5, 14, u"Sid is used twice."_s, true}});
    section.add(editor);
}

} // namespace

GalleryPage *makeContentPage()
{
    auto *page = new GalleryPage(u"Content"_s);
    page->section(u"Key-value pairs"_s).add(pairs());
    page->add(makeTickedTable());
    page->section(u"DNS records"_s).add(records());
    addCode(page->section(u"Code"_s));
    addTexts(page->section(u"Copy button, popover, text"_s));
    page->add(container());
    addEditor(page->section(u"Code editor"_s));
    return page;
}

} // namespace ui
