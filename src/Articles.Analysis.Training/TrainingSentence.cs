using Articles.Analysis.Model;

namespace Articles.Analysis.Training;

/// <summary>A sentence as the trainer sees it.</summary>
/// <param name="Tags">The right tags.</param>
/// <param name="Features">Of each character the numbers of the features that are trained.</param>
/// <param name="Outside">Of each character whether it is outside names without being read.</param>
/// <param name="Kinds">How many of the kinds of names are annotated, the first ones.</param>
internal sealed record TrainingSentence(byte[] Tags, int[][] Features, bool[] Outside, int Kinds)
{
    /// <summary>The right tags of a sentence.</summary>
    public static byte[] TagsOf(AnnotatedSentence sentence)
    {
        var tags = new byte[sentence.Text.Length];
        foreach (var (start, end, kind) in sentence.Names)
        {
            for (var i = start; i < end; i++)
            {
                tags[i] = (byte)NameTags.Of(kind, i - start, end - start);
            }
        }
        return tags;
    }
}
