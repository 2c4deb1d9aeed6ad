using System.Globalization;
using System.Text;
using Articles.Analysis;

namespace Articles.Storage.Results;

/// <summary>
/// Mentions in one line: the offsets of each form after the form itself, lengths implied, forms separated by line
/// feeds: <c>上海电信|12,40,96</c>. A name that is mentioned ten thousand times still fits one row.
/// </summary>
internal static class MentionList
{
    public static string Write(IReadOnlyList<Mention> mentions)
    {
        var lines = new StringBuilder();
        foreach (var form in mentions.GroupBy(m => m.Text, StringComparer.Ordinal))
        {
            if (lines.Length > 0)
            {
                lines.Append('\n');
            }

            lines.Append(form.Key).Append('|').AppendJoin(',', form.Select(m => m.Offset));
        }

        return lines.ToString();
    }

    public static IReadOnlyList<Mention> Read(string lines)
    {
        var mentions = new List<Mention>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var bar = line.LastIndexOf('|');
            var form = line[..bar];
            foreach (var offset in line[(bar + 1)..].Split(','))
            {
                mentions.Add(new Mention(form, int.Parse(offset, CultureInfo.InvariantCulture), form.Length));
            }
        }

        mentions.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        return mentions;
    }
}
