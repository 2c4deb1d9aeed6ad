using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition;

/// <summary>Finds names of one kind. Stateless; time is linear in the text's length.</summary>
internal interface IRecognizer
{
    /// <summary>Adds what may be a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="candidates">What was found so far, by this recognizer and those before it.</param>
    void Recognize(TokenizedText text, List<Candidate> candidates);
}
