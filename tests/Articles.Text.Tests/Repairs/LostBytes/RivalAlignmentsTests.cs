using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs.LostBytes;

/// <summary>A byte is gone without a mark: what is not certain around it is open, and what is behind it is whole.</summary>
public sealed class RivalAlignmentsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Wherever_a_byte_goes_nothing_is_invented(int half)
    {
        const string Clean = "市政府要求所有企业在年底以前完成设备改造，达不到标准的工厂将停止生产。";
        for (var at = 1; at < Clean.Length - 12; at++)
        {
            var bytes = MadeDamage.Gbk936.GetBytes(Clean).ToList();
            bytes.RemoveAt((2 * at) + half);
            var damaged = MadeDamage.Gbk936.GetString([.. bytes]);
            var repaired = new TextPipeline([new LostBytesStep()])
                .Run(new TextDraft(damaged) { Script = Script.Simplified })
                .Text;

            Assert.True(
                repaired == damaged || MadeDamage.IsOpenOrRight(Clean, repaired),
                $"byte {(2 * at) + half}: {damaged} -> {repaired}"
            );
        }
    }
}
