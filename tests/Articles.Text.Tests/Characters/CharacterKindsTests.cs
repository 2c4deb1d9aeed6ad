using Articles.Text.Characters;
using Articles.Text.Conversion;
using Articles.Text.Layout;
using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Characters;

public sealed class CharacterKindsTests
{
    [Fact]
    public void A_survey_counts_what_each_class_holds()
    {
        var random = new Random(20240506);
        for (var round = 0; round < 50; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2_000)).Select(_ => (char)random.Next(0x10000)));
            var counts = CharacterKinds.Survey(text).Counts;

            Assert.Equal(ScriptCounts.Of(text), counts.Script);
            Assert.Equal(text.Count(CharacterClass.IsHan), counts.Han);
            Assert.Equal(text.Count(CharacterClass.IsKana), counts.Kana);
            Assert.Equal(text.Count(CharacterClass.IsLatin), counts.Latin);
        }
    }

    [Fact]
    public void Every_code_unit_that_a_step_looks_for_has_its_sign()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var unit = (char)i;
            Check(CharacterClass.IsBlank(unit), CharacterSigns.Blank);
            Check(InvisibleCharacterStep.MayGo(unit), CharacterSigns.Invisible);
            Check(DamageWindow.MayMark(unit), CharacterSigns.Damage);
            Check(Caption.IsArrow(unit), CharacterSigns.Arrow);
            Check(DoubledPunctuationStep.MayDouble(unit), CharacterSigns.Mark);
            Check(WidthStep.MayChange(unit), CharacterSigns.Width);
            Check(Paragraph.IsTold(unit), CharacterSigns.Clause);
            Check(ScriptCounts.Of([unit]).Traditional > 0, CharacterSigns.Traditional);

            void Check(bool has, CharacterSigns sign) =>
                Assert.True(has == CharacterKinds.Has(unit, sign), $"U+{(int)unit:X4}: {sign}");
        }
    }

    [Theory]
    [InlineData("城北建成新馆。", CharacterSigns.None)]
    [InlineData("城北，建成新馆。", CharacterSigns.None)]
    [InlineData("城北，，建成新馆。", CharacterSigns.Mark)]
    [InlineData("城北，\n，建成新馆。", CharacterSigns.None)]
    public void Neighbours_that_both_have_a_sign_are_seen(string text, object signs) =>
        Assert.Equal((CharacterSigns)signs, CharacterKinds.Survey(text).Pairs & CharacterSigns.Mark);

    [Theory]
    [InlineData("明天去城北", false)]
    [InlineData("明天去城北Bet", false)]
    [InlineData("明天去Bet365城北", true)]
    [InlineData("bet36", false)]
    public void Rare_words_are_found_in_either_case(string text, bool stands) =>
        Assert.Equal(stands, AdvertisingWords.AnyBrand.StandIn(text));
}
