#include "core/simulator/engine/generator.h"

#include "core/store/generatorrow.h"

namespace simulator {

namespace {

/// SplitMix64 (Steele, Lea, Flood 2014): one number is its whole state, and every seed is a good one.
quint64 nextNumber(quint64 &state)
{
    state += 0x9e3779b97f4a7c15;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

QString nextToken(quint64 &state)
{
    constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    constexpr int length = 32;
    constexpr int charactersOfANumber = 8;
    QString token;
    quint64 bits = 0;
    for (int i = 0; i < length; ++i, bits >>= 5) {
        if (i % charactersOfANumber == 0)
            bits = nextNumber(state);
        token += QLatin1Char(alphabet[bits & 31]);
    }
    return token;
}

} // namespace

void Generator::seed(qint64 seed)
{
    store::put(m_database, store::GeneratorRow{.state = seed, .seed = seed});
}

QByteArray Generator::signingKey() const
{
    const auto row = store::findGenerator(m_database).value_or(store::GeneratorRow());
    auto state = quint64(row.seed) ^ 0x6c696e6b2d6b6579; // another sequence than the tokens'
    QByteArray key;
    for (int i = 0; i < 4; ++i)
        key += QByteArray::number(nextNumber(state), 16).rightJustified(16, '0');
    return key;
}

QStringList Generator::dkimTokens()
{
    auto row = store::findGenerator(m_database).value_or(store::GeneratorRow());
    auto state = quint64(row.state);
    QStringList tokens;
    for (int i = 0; i < 3; ++i)
        tokens += nextToken(state);
    row.state = qint64(state);
    store::put(m_database, row);
    return tokens;
}

QString Generator::identifier(int length)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QString text;
    for (const quint64 number : draw(length))
        text += QLatin1Char(alphabet[number % (sizeof(alphabet) - 1)]);
    return text;
}

QString Generator::digits(int length)
{
    constexpr int digitsOfANumber = 16;
    QString text;
    for (const quint64 number : draw((length + digitsOfANumber - 1) / digitsOfANumber))
        text += QString::number(number, 16).rightJustified(digitsOfANumber, u'0');
    return text.first(length);
}

int Generator::numberBelow(int end)
{
    return int(draw(1).first() % quint64(end));
}

QList<quint64> Generator::draw(int count)
{
    auto row = store::findGenerator(m_database).value_or(store::GeneratorRow());
    auto state = quint64(row.state);
    QList<quint64> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(nextNumber(state));
    row.state = qint64(state);
    store::put(m_database, row);
    return numbers;
}

} // namespace simulator
