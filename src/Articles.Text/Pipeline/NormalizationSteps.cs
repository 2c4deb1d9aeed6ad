using Articles.Text.Conversion;
using Articles.Text.Facts;
using Articles.Text.Formats.Leftovers;
using Articles.Text.Formats.Markdown;
using Articles.Text.Furniture;
using Articles.Text.Layout;
using Articles.Text.Repairs;
using Articles.Text.Width;

namespace Articles.Text.Pipeline;

/// <summary>The steps of normalization, in the one order that works.</summary>
internal static class NormalizationSteps
{
    /// <summary>Every step, in the order in which they run.</summary>
    public static IReadOnlyList<ITextStep> InOrder { get; } =
    [
        // Markup first: its signs stand between characters that the other steps read as neighbours. Tags before Markdown's
        // own marks, which may stand inside them.
        new LeftoverTagStep(),
        new MarkdownMarkup(),
        // Damage before all else, on the characters as they were damaged: a gloss in brackets is known by the traditional
        // character before it, a shifted byte by the very characters that it made. Everything after reads them.
        .. RepairSteps.InOrder,
        // Script after damage, since only whole words convert well, and before everything that knows Chinese words.
        // First the characters that OpenCC leaves: once a line is converted, nothing shows that its 著 may mean 着.
        new AspectParticleStep(),
        new PrepositionStep(),
        new VariantCharacterStep(),
        new TraditionalToSimplifiedStep(),
        // Width before furniture and layout: their phrases and sentence ends are full-width.
        new PunctuationWidth(),
        // Bars before facts: a title is told without them.
        new TableRims(),
        // Lost line ends before everything that asks what stands on a line.
        new LostBreaks(),
        // Facts before furniture, which takes some of the lines that state them.
        new FactsReading(),
        // Furniture before lines are joined, while a button's label still is a line of its own.
        new FurnitureRemoval(),
        // Before lines are joined: a caption given twice is two lines, or one of two halves.
        new DoubledCaptions(),
        // While the lines still have their indents.
        new ColumnCaptions(),
        // Lines first, then what stands between paragraphs, then their order.
        new LineJoining(),
        new ColumnBreaks(),
        new ColumnOrder(),
        // Arrows after lines are joined: they say where a caption begins.
        new CaptionArrows(),
        // A list's marks after lines are joined: they say where an item begins.
        new ListMarks(),
        // Quotation marks once a paragraph is a line: a pair may stand on both sides of a break.
        new QuotationMarks(),
        // Blanks after lines: a column's width is measured with them.
        new LayoutSpaces(),
        // Last, when every heading is a line.
        new TitleFirst(),
    ];
}
