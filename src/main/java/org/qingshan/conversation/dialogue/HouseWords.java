package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Correction;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;

/** What can be said of nothing but the address that is asked about or was read back: its house, a yes with a note, a question for it. */
final class HouseWords {
    private static final Pattern HOUSE = Pattern.compile(
            "(?:算了|那|就|还是|应该?是|改回|是|门牌号?是?|(?:(?:村|镇|乡|路|街|小区|组)(?:是|叫|名是))?\\p{IsHan}{1,8}[村路街巷道园苑寨屯庄]组?[,， ]?){0,3}(?:第)?\\d{1,4}(?:-\\d{1,4})?[号號组組栋棟幢弄队隊室](?: ?instead)?[的吧啊呀哦。.!！ ]*|(?i:(?:it'?s |keep (?:it at )?)?(?:no|number|house(?: number)?)\\.? ?\\d{1,4}[a-z]?[.! ]*)");
    private static final Pattern ADDRESS = Pattern.compile("地址|\\baddress\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_HOUSE = Pattern.compile(
            "地址|门牌|門牌|[楼樓房室][号號]|[单單]元|\\d ?(?:号?[栋棟楼樓]|[室层層])|\\b(?:address|flat|building|house|room|unit) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("\\d[号號]|\\d[A-Za-z]? [A-Za-z]");

    private static final Pattern YES_AND = Pattern.compile(
            "(?<yes>[^,，。.!！;；]{1,30}?)(?:[,，。.!！;；\\s]{1,3}|(?= and ))(?: ?(?:and|also|but|just|then|please|pls) |另外|还有|不过|就|然后|麻烦|请|帮我|给我|备注|備註|注明|写上|一下|[:：,，\\s]){0,6}(?<note>.{3,80})",
            Pattern.CASE_INSENSITIVE);

    /** It ends with a street or a lane, whatever number that has. */
    private static final Pattern LANE_OR_STREET =
            Pattern.compile("(?:[路街道巷弄里条苑园區区村镇城]|小区|花园|[东西南北中]段?|(?:^|[^\\d])\\d{1,4}弄)$");

    private HouseWords() {}

    /** 1号 said to an address that was just read back is its house; said at any other time it may be goods. */
    static boolean isHouse(Turn turn, AddressDraft draft) {
        var detail = draft.reading().detail();
        return draft.step() == Step.CHECK
                && HOUSE.matcher(turn.said().strip()).matches()
                && detail != null
                && turn.wasShown("/address ok " + draft.mark())
                && (isUnnumbered(detail) || NUMBERED.matcher(detail).find());
    }

    /** A street without a house: a number is what it lacks. */
    private static boolean isUnnumbered(String detail) {
        return detail.chars().noneMatch(Character::isDigit);
    }

    /** What can be said of nothing but this address. */
    static boolean isSurelyOf(Turn turn, AddressDraft draft) {
        return isOfHouse(turn, draft)
                || draft.hasReading() && !draft.isRefused() && ReadBackWords.asksWhere(turn.said())
                || draft.step() == Step.CHECK
                        && !draft.isRefused()
                        && ADDRESS.matcher(turn.said()).find()
                        && ReadBackWords.isYes(turn.said())
                || noteBesideYes(turn, draft).isPresent()
                || (draft.step() == Step.FIX || draft.asItWas().isPresent()) && ReadBackWords.isNoMatter(turn.said())
                || putRight(turn, draft).isPresent();
    }

    /** What is put right clause by clause of an address that was read back, and of nothing that is for sale. */
    static Optional<AddressReading> putRight(Turn turn, AddressDraft draft) {
        return draft.step() == Step.CHECK && isOfNoGoods(turn)
                ? AddressReader.putRight(draft.reading(), turn.said(), Normaliser::simplified)
                : Optional.empty();
    }

    /** 地址加一句 3号演播厅 counts no goods. */
    static boolean isOfNoGoods(Turn turn) {
        return turn.round().named(turn.said()).isEmpty()
                || OF_HOUSE.matcher(turn.said()).find() && !Hearing.isSure(turn);
    }

    /** What can only be of the house that was just read back, though goods may be called so. */
    static boolean isOfHouse(Turn turn, AddressDraft draft) {
        return isHouse(turn, draft) || areNumbersWanted(turn, draft) || isHousePutRight(turn, draft);
    }

    /** The numbers of a house, of whoever has told his street without any, or where he lives without a street. */
    private static boolean areNumbersWanted(Turn turn, AddressDraft draft) {
        var detail = draft.reading().detail();
        var said = turn.said().strip();
        return (draft.step() == Step.CHECK || draft.step() == Step.TOLD)
                && draft.hasReading()
                && AddressReader.areNumbersOfHouse(said)
                && (detail == null
                        ? draft.reading().province() != null
                        : LANE_OR_STREET.matcher(detail).find());
    }

    /** 不不不，3号: in answer to what was just read back it is no third slot. */
    private static boolean isHousePutRight(Turn turn, AddressDraft draft) {
        return draft.step() == Step.CHECK
                && turn.wasShown("/address ok " + draft.mark())
                && AddressReader.correction(turn.said())
                        .filter(Correction::isOfHouse)
                        .filter(one ->
                                !AddressReader.amend(draft.reading(), one).equals(draft.reading()))
                        .isPresent();
    }

    /** What the courier shall heed beside a yes: 对，麻烦备注放门口鞋柜, "yes, and please leave it at the door". Empty for nothing of the kind. */
    static Optional<String> noteBesideYes(Turn turn, AddressDraft draft) {
        var both = YES_AND.matcher(turn.said().strip());
        return draft.step() == Step.CHECK && !draft.isRefused() && both.matches() && isYes(both.group("yes"))
                ? Optional.of(both.group("note")).filter(AddressWords::isForCourier)
                : Optional.empty();
    }

    private static boolean isYes(String said) {
        return YesOrNo.isYes(said) || ReadBackWords.isYes(said);
    }
}
