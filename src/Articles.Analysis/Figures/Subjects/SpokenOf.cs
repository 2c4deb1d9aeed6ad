namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Keeps whom a text speaks of. A clause without a name of its own goes on about whom its part speaks of, else its
/// paragraph, its section and the article; each of these ends what was kept for it alone.
/// </summary>
/// <param name="main">Whom the article reports on, or null.</param>
internal sealed class SpokenOf(Entity? main)
{
    private Entity? _introduces;

    /// <summary>Whom the section's heading names, or null.</summary>
    public Entity? Section { get; set; }

    /// <summary>Whom the paragraph speaks of, or null.</summary>
    public Entity? Paragraph { get; set; }

    /// <summary>Whom the paragraph spoke of before it came to whom it speaks of.</summary>
    public Entity? Former { get; set; }

    /// <summary>Whom the text came to speak of last, whatever passed since; a pronoun means it.</summary>
    public Entity? Last { get; set; }

    /// <summary>The meeting that the paragraph told of, whoever then spoke there: its guests may come last.</summary>
    public Entity? Meeting { get; set; }

    /// <summary>Whether the paragraph speaks of the nation or the world.</summary>
    public bool IsOfNation { get; set; }

    /// <summary>The body whose speaker says the sentence, or null.</summary>
    public Entity? Speaker { get; private set; }

    /// <summary>What the sentence before brought into being, or null.</summary>
    public Entity? Introduced { get; set; }

    /// <summary>Whether somebody without a name is spoken of.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>Whom the part of the sentence speaks of, or null.</summary>
    public Entity? Part { get; set; }

    /// <summary>What the part brought into being or carries out, or null.</summary>
    public Entity? Object { get; private set; }

    /// <summary>Whether <see cref="Object"/> is spoken of only where its parts or measures follow.</summary>
    public bool IsHandled { get; private set; }

    /// <summary>Whether the clause tells what its maker does next, not what the made thing does.</summary>
    public bool Acts { get; set; }

    /// <summary>Whether the part told of a thing's launch: a place after it is where.</summary>
    public bool IsLaunched { get; set; }

    /// <summary>Whom the clauses go on about, whether or not they have a name for it.</summary>
    public Entity? GoingOn => Part ?? Paragraph ?? main;

    /// <summary>Whether a meeting is spoken of.</summary>
    public bool IsOfEvent => GoingOn?.Category == EntityCategory.Event;

    /// <summary>Whose figures the clause holds, or null.</summary>
    public Entity? Owner =>
        IsUnnamed
            ? null
            : (Acts ? Part ?? Paragraph ?? Object : Object ?? Part) ?? Speaker ?? Paragraph ?? Section ?? main;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="isContinued">Whether it goes on with the one before.</param>
    public void BeginParagraph(bool isContinued)
    {
        (_introduces, Former, Meeting) = (null, null, null);
        Paragraph = isContinued ? Paragraph : null;
        IsOfNation = false;
    }

    /// <summary>Begins a sentence, and what it keeps; its first part begins apart.</summary>
    /// <param name="speaker">The body whose speaker says it, or null.</param>
    /// <param name="isOutsider">Whether its speaker tells of others.</param>
    public void BeginSentence(Entity? speaker, bool isOutsider)
    {
        (Introduced, _introduces) = (_introduces, null);
        Speaker = speaker;
        IsUnnamed = IsOfNation || isOutsider;
    }

    /// <summary>Begins a part of a sentence, up to a semicolon or full stop.</summary>
    public void BeginPart() => (Part, Object, IsHandled, Acts, IsLaunched) = (null, null, false, false, false);

    /// <summary>The clause and those after it, to the paragraph's end, speak of an entity.</summary>
    public void SpeakOf(Entity entity) =>
        (Part, Paragraph, Last, Object, IsUnnamed) = (entity, entity, entity, null, false);

    /// <summary>The clause and those after it in its part speak of an entity, or of somebody without a name.</summary>
    public void SpeakInPart(Entity? entity) => (Part, Object, IsUnnamed) = (entity, null, entity is null);

    /// <summary>A clause brought something into being, or carries it out: those after it in its part may tell of it.</summary>
    public void TakeUp(Entity thing, bool isHandled) => (Object, IsHandled) = (thing, isHandled);

    /// <summary>The part tells no more of what it brought into being.</summary>
    public void LeaveObject() => (Object, IsHandled) = (null, false);

    /// <summary>The sentence brought something into being that the next one may go on about.</summary>
    public void Introduce(Entity thing) => _introduces = thing;
}
