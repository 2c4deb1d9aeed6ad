using System.Runtime.InteropServices;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>A clause and what begins with it, as its subject is read.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="BeginsSentence">Whether the sentence begins with it.</param>
/// <param name="BeginsPart">Whether a part of the sentence begins with it, behind a semicolon.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpokenClause(Clause Clause, TextSpan Sentence, bool BeginsSentence, bool BeginsPart);
