using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Names;

/// <summary>What the names of an article are established from.</summary>
/// <param name="Text">The article's words.</param>
/// <param name="Chosen">The names that stand, in text order.</param>
/// <param name="Editions">Those that are named inside an edition's name.</param>
/// <param name="Derived">The short forms by rule.</param>
internal readonly record struct Findings(
    TokenizedText Text,
    List<Candidate> Chosen,
    List<Candidate> Editions,
    DerivedForms Derived
);
