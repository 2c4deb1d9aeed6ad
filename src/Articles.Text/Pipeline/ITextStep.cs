namespace Articles.Text.Pipeline;

/// <summary>
/// One named change to a text that can be explained and replayed: it reads the draft and proposes edits, it never
/// writes text itself. Steps are stateless and shared between threads.
/// </summary>
public interface ITextStep
{
    /// <summary>The step's name in logs, in documentation and, by default, as the kind of its edits.</summary>
    string Name { get; }

    /// <summary>What the step is for; edits of <see cref="StepPurpose.Repair"/> alone are listed as repairs.</summary>
    StepPurpose Purpose { get; }

    /// <summary>Proposes edits, in text order and without overlap, in time linear in the text's length.</summary>
    /// <param name="draft">The text as the steps before this one left it, and what is known of it.</param>
    /// <param name="edits">Where the edits go; offsets are UTF-16 code units of <see cref="TextDraft.Text"/>.</param>
    void Apply(TextDraft draft, EditList edits);
}

/// <summary>
/// What a step is for. Every edit is recorded, but <see cref="NormalizedArticle.Repairs"/> answers "what was damaged
/// here, and what was made of it": a joined line, a folded comma or a converted character is no damage, and thousands
/// of them would bury the few readings that somebody may want to check.
/// </summary>
public enum StepPurpose
{
    /// <summary>Undoes damage to the characters themselves.</summary>
    Repair,

    /// <summary>Takes out the marks of the container (Markdown's signs, tags).</summary>
    Markup,

    /// <summary>Writes the same characters in another form: script, width.</summary>
    Conversion,

    /// <summary>Undoes page layout: joins lines, removes layout spaces, moves the title up.</summary>
    Layout,

    /// <summary>Cuts what belongs to the site and not to the article.</summary>
    Furniture,
}
