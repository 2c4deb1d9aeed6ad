using System.Runtime.InteropServices;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Typesetting;

/// <summary>Puts what was found in an article's uniform text back into the text as it is set.</summary>
/// <param name="text">The text as it is.</param>
/// <param name="uniform">Its uniform text.</param>
internal sealed class OriginalText(string text, UniformText uniform) : IDisposable
{
    // Each form as the text has it first.
    private readonly LentMap<string, string> _forms = LentMap<string, string>.Take();

    /// <summary>The analysis of the uniform text, as one of the text.</summary>
    public ArticleAnalysis Restore(ArticleAnalysis analysis) =>
        analysis with
        {
            // First, for they tell how names are spelled.
            Entities = Entities(analysis.Entities),
            Metrics = Each(analysis.Metrics, Restore),
            Summary = Each(analysis.Summary, Restore),
            KeyPhrases = Each(analysis.KeyPhrases, Spelled),
        };

    // What is counted and the unit stay as they are in the uniform text.
    private Metric Restore(Metric metric)
    {
        var (start, end) = Span(metric.Offset, metric.Length);
        return metric with
        {
            Text = text[start..end],
            Offset = start,
            Length = end - start,
            Subject = SpelledOrNull(metric.Subject),
        };
    }

    private Entity[] Entities(IReadOnlyList<Entity> entities)
    {
        var mentions = Each(entities, x => Each(x.Mentions, Restore));
        var restored = new Entity[entities.Count];
        for (var i = 0; i < restored.Length; i++)
        {
            var entity = entities[i];
            var name = Spelled(entity.Name);
            restored[i] = entity with
            {
                Name = name,
                Aliases = Aliases(name, entity.Aliases, mentions[i]),
                Mentions = mentions[i],
                Operator = SpelledOrNull(entity.Operator),
                Roles = Each(entity.Roles, x => new PersonRole(Spelled(x.Person), Spelled(x.Title))),
            };
        }
        return restored;
    }

    // A form that is set in two ways is two forms.
    private List<string> Aliases(string name, IReadOnlyList<string> aliases, Mention[] mentions)
    {
        using var known = LentSet<string>.Take();
        known.Items.Add(name);
        var forms = new List<string>(aliases.Count);
        foreach (var alias in aliases)
        {
            Add(Spelled(alias));
        }
        foreach (var mention in mentions)
        {
            Add(mention.Text);
        }
        return forms;

        void Add(string form)
        {
            if (known.Items.Add(form))
            {
                forms.Add(form);
            }
        }
    }

    private Mention Restore(Mention mention)
    {
        var (start, end) = Span(mention.Offset, mention.Length);
        return new Mention(FormAt(mention.Text, start, end), start, end - start);
    }

    private SummarySentence Restore(SummarySentence sentence)
    {
        var (start, end) = Span(sentence.Offset, sentence.Length);
        return sentence with { Text = text[start..end], Offset = start, Length = end - start };
    }

    // One string for all places where a form is set alike.
    private string FormAt(string form, int start, int end)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms.Items, form, out _);
        if (first is not null && text.AsSpan(start, end - start).SequenceEqual(first))
        {
            return first;
        }
        var here = text.AsSpan(start, end - start).SequenceEqual(form) ? form : text[start..end];
        first ??= here;
        return here;
    }

    private string? SpelledOrNull(string? name) => name is null ? null : Spelled(name);

    // A name as the text has it first, and any other phrase.
    private string Spelled(string phrase)
    {
        if (_forms.Items.TryGetValue(phrase, out var spelled))
        {
            return spelled;
        }
        var at = uniform.Text.IndexOf(phrase, StringComparison.Ordinal);
        if (at < 0)
        {
            return phrase;
        }
        var (start, end) = Span(at, phrase.Length);
        return FormAt(phrase, start, end);
    }

    private (int Start, int End) Span(int offset, int length) =>
        (uniform.ToOriginal(offset), uniform.ToOriginal(offset + length - 1) + 1);

    private static TTo[] Each<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> restore)
    {
        var restored = items.Count == 0 ? [] : new TTo[items.Count];
        for (var i = 0; i < restored.Length; i++)
        {
            restored[i] = restore(items[i]);
        }
        return restored;
    }

    /// <inheritdoc />
    public void Dispose() => _forms.Dispose();
}
