using Articles.Lexicon;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class BondRowsTests
{
    [Fact]
    public void A_row_is_there_once_it_is_asked_for_again_and_holds_the_bonds()
    {
        var list = new CandidateList(int.MaxValue, [.. "中国人民"]);

        Assert.True(BondRows.Of(list, '的').IsEmpty);
        var row = BondRows.Of(list, '的');

        for (var i = 0; i < list.Characters.Length; i++)
        {
            Assert.Equal(Neighbours.Bond('的', list.Characters[i]), Neighbours.FromSteps(row[i]));
        }
    }
}
