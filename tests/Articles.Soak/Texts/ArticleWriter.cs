using System.Globalization;
using System.Text;
using Articles.Tests;

namespace Articles.Soak.Texts;

/// <summary>Writes articles by chance: the same ones from the same seed.</summary>
internal sealed class ArticleWriter(Random random)
{
    private static readonly Lazy<Upload[]> Seeds = new(ReadSeeds);

    static ArticleWriter() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>An article, mostly a new one and sometimes a sample of the project's.</summary>
    public Upload Next() =>
        random.Next(12) == 0
            ? Seeds.Value[random.Next(Seeds.Value.Length)]
            : new Upload(Encode(Compose()), IsReadable: true);

    /// <summary>A file that is no article.</summary>
    public Upload NextUnreadable()
    {
        var noise = new byte[random.Next(200, 4000)];
        random.NextBytes(noise);
        byte[] head = random.Next(3) switch
        {
            0 => "%PDF-1.7\n"u8.ToArray(),
            1 => [0x89, .. "PNG\r\n\x1a\n"u8],
            _ => [.. "PK\x03\x04"u8],
        };
        return new Upload([.. head, .. noise], IsReadable: false);
    }

    private string Compose()
    {
        var (place, field) = (Pick(Parts.Places), Pick(Parts.Fields));
        var text = new StringBuilder(
            $"{place}加快发展{field}\n\n{Year()}年{random.Next(1, 13)}月{random.Next(1, 28)}日\n\n"
        );
        for (var paragraphs = random.Next(2, 6); paragraphs > 0; paragraphs--)
        {
            for (var sentences = random.Next(2, 6); sentences > 0; sentences--)
            {
                text.Append(Fill(Pick(Parts.Sentences), place, field));
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    // An article keeps to its place and field, most of the time.
    private string Fill(string sentence, string place, string field) =>
        string.Concat(
            sentence
                .Split('{')
                .Select(
                    (part, i) =>
                        i == 0
                            ? part
                            : part[0] switch
                            {
                                'P' => random.Next(4) == 0 ? Pick(Parts.Places) : place,
                                'F' => random.Next(4) == 0 ? Pick(Parts.Fields) : field,
                                'B' => Pick(Parts.Bodies),
                                'N' => Pick(Parts.Surnames) + Pick(Parts.GivenNames),
                                'T' => Pick(Parts.Titles),
                                'I' => Pick(Parts.Indicators),
                                'U' => Pick(Parts.Units),
                                'W' => Pick(Parts.Works),
                                'Y' => Year(),
                                'R' => Number(random.Next(1, 400) / 10.0),
                                _ => Number(random.Next(10, 99_999) / 10.0),
                            } + part[2..]
                )
        );

    private byte[] Encode(string text) =>
        random.Next(6) switch
        {
            0 => Encoding.GetEncoding("GB18030").GetBytes(text),
            1 => Encoding.UTF8.GetBytes(
                $"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p>{text.Trim().Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>"
            ),
            _ => Encoding.UTF8.GetBytes(text),
        };

    private string Year() => random.Next(2019, 2031).ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private string Pick(string[] of) => of[random.Next(of.Length)];

    private static Upload[] ReadSeeds() =>
        [
            .. Directory
                .GetFiles(Checkout.Seeds)
                .Order(StringComparer.Ordinal)
                .Select(f => new Upload(File.ReadAllBytes(f), !f.EndsWith(".pdf", StringComparison.Ordinal))),
        ];
}
