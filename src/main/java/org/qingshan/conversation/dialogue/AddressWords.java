package org.qingshan.conversation.dialogue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Correction;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.NoteChange;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.shop.Role;

/** What somebody means who is asked about an address: that it is right, that it is not, that it stays, or a part of it. */
final class AddressWords {
    private static final Pattern STAYS = Pattern.compile(
            "(?:算了|那就?|还是|就|先|我|(?:收货)?地址|电话|名字|都){0,12}[,， ]*(?:不|不用|不必|别|甭|先不|不需要|没必要)(?:再)?(?:改|换|动)(?:地址)?(?:了|啦|的)?[吧哈啊呀。.!！ ]*"
                    + "|(?:never ?mind|no)?[, ]*(?:keep|leave) (?:it|that|the address)(?: as it is| as is| the same| like that)?[.! ]*"
                    + "|(?:never ?mind[, ]*)?(?:don'?t|do not|no need to) change (?:it|anything|the address)?[.! ]*|no changes?[.! ]*");

    private static final Pattern AMOUNT = Pattern.compile(
            "[一二两三四五六七八九十半\\d] ?(?:公?斤|千克|[箱盒袋份包瓶罐])|\\b(?:an?|one|two|three|four|five|six|\\d+) (?:box|bag|carton|pack|jin|kg)");
    private static final Pattern NOT_THIS =
            Pattern.compile("(?:我|先|那|可是|不){0,3}(?:不要|不用|不想要)(?:寄|用)?(?:这个?|那个?)(?:地址|地方)[了吧啊呀。.!！ ]*"
                    + "|(?:i )?(?:don'?t|do not) (?:want|use) (?:this|that) (?:address|one)[.! ]*");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}[A-Za-z]?");

    /** 退款!! is nobody's name. */
    private static final Set<Concern> COMPLAINTS =
            EnumSet.of(Concern.REFUND_WANTED, Concern.COMPLAINT, Concern.DAMAGED, Concern.LOST);

    private static final Pattern HOUSE = Pattern.compile(
            "[\\d一二三四五六七八九十] ?(?:栋|号|楼|层|室|组|单元|座|弄)|[路街巷村镇组弄]\\p{IsHan}{0,8}\\d|旁边?|对面|隔壁|路口|大厦|小区"
                    + "|\\b(?:room|flat|unit|apartment|apt|building|floor) ?[a-z]?\\d|\\b(?:house|room|flat|street|building) (?:number|name)\\b");

    /** What is said of what has come, or of money. */
    private static final Pattern OF_GOODS =
            Pattern.compile("[退赔]|收到|[烂坏碎臭酸馊霉死丢破裂]了|了[吧啊呀,.!~ ]*$|[没未]收|货|发错|[?？]|[吗么]");

    private AddressWords() {}

    /** Whether it is to wait, or the rest of it comes later. */
    static boolean waits(String said, AddressDraft draft) {
        return ComesLater.isToWait(said)
                || draft.hasReading() && draft.step() == Step.TOLD && ComesLater.isPutOff(said);
    }

    /** 房号502 as 房间号是502. */
    private static final Pattern ROOM = Pattern.compile("^\\s*(?:房号|房間號|室号)[是:： ]?(?=\\d)");

    static boolean isYes(Turn turn, Step step) {
        var said = turn.said();
        return YesOrNo.isYes(said)
                || YesOrNo.isSettled(said)
                || YesOrNo.isSame(said, turn.words().chat().rightButton())
                || YesOrNo.isSame(said, turn.words().address().yesButton())
                || step == Step.TOLD && (ReadBackWords.isYes(said) || ReadBackWords.isAll(said))
                || step == Step.CHECK && (ReadBackWords.isYes(said) || ReadBackWords.isGood(said));
    }

    /** 算了不改了: what was to be said anew is right after all. */
    static boolean isToStay(String said, AddressDraft draft) {
        return draft.hasReading() && STAYS.matcher(Normaliser.plain(said)).matches()
                || (draft.step() == Step.FIX || draft.asItWas().isPresent()) && ReadBackWords.isNoMatter(said);
    }

    /** Whether something is asked that what was read back does not answer, or said of an order. */
    static boolean asksElse(String said, AddressDraft draft) {
        return ConcernReader.read(said).filter(COMPLAINTS::contains).isPresent() && !isHouse(said)
                || AddressReader.isOfOrder(said)
                || AddressReader.asks(said) && !wantsToSee(said, draft) && !ComesLater.isToWait(said);
    }

    /** 垃圾站旁边3栋201, 烂泥塘巷5号: what stands there is called so, and nothing has gone wrong. */
    private static boolean isHouse(String said) {
        var plain = Normaliser.plain(said);
        return HOUSE.matcher(plain).find() && !OF_GOODS.matcher(plain).find();
    }

    /** 对吗？ takes back nothing that was said against it. */
    static boolean wantsToSee(String said, AddressDraft draft) {
        return draft.step() == Step.CHECK && (ReadBackWords.wantsToSee(said) || OwnName.stays(said, draft))
                || draft.hasReading() && !draft.isRefused() && ReadBackWords.asksWhere(said);
    }

    /** 不要 said to a question for an address is no answer to it; said to one that was read back it is. */
    static boolean isRefused(String said, Step step) {
        var read = step == Step.CHECK || step == Step.DOUBT;
        return read
                        && (YesOrNo.isNo(said)
                                || NOT_THIS.matcher(Normaliser.plain(said)).matches())
                || step != Step.FIX && YesOrNo.isWrong(said);
    }

    static boolean isNotThere(Turn turn) {
        return Wording.all()
                        .map(words -> words.address().notThereButton())
                        .anyMatch(label -> YesOrNo.isSame(turn.said(), label))
                || Objection.isNotThere(turn.said()) && isOfAddress(turn);
    }

    /** What orders something, or tells of something that is wrong with what was ordered, is nothing of an address. */
    static boolean isOfAddress(Turn turn) {
        return turn.round().lineup(MeantCard.of(turn)).named(turn.said()).isEmpty()
                && !Hearing.isSure(turn)
                && Concerns.of(turn).filter(Concern::isTrouble).isEmpty()
                && !QuestionReader.wantsRemedy(turn.said());
    }

    /** Something is wrong with what was read back, and no more than that is said. */
    static boolean isObjection(Turn turn, AddressDraft draft) {
        return draft.step() == Step.CHECK
                && Objection.isBare(turn.said())
                && (isOfAddress(turn) || isPartWrong(turn))
                && !isOfAmount(turn);
    }

    /** 姓名少了一个字 tells of no goods that are missing. */
    static boolean isPartWrong(Turn turn) {
        return Objection.ofPart(turn.said()) != null
                && turn.round().lineup(MeantCard.of(turn)).named(turn.said()).isEmpty()
                && !Hearing.isSure(turn);
    }

    /** 改成两箱, said while an address is looked at, is of what is wanted. */
    private static boolean isOfAmount(Turn turn) {
        return AMOUNT.matcher(Normaliser.plain(turn.said())).find() && Hearing.mayBeClaim(turn);
    }

    /** It says that something is wrong, and what it says beside that could not be read. */
    static boolean isFaultLeft(Turn turn, AddressDraft draft) {
        return draft.step() == Step.CHECK
                && Objection.isOne(turn.said())
                && isOfAddress(turn)
                && !isOfAmount(turn)
                && !AddressReader.looksLikeAddress(turn.said());
    }

    static Optional<Correction> correction(Turn turn) {
        return AddressReader.correction(turn.said()).filter(one -> one.explicit() || one.part() == Part.DETAIL);
    }

    /** One part of what was read is said to be something else; the others stay. A part alone is one if another was given before. */
    static AddressReading amended(Turn turn, AddressDraft draft) {
        var reading = draft.reading();
        var withEach = AddressReader.corrections(turn.said()).in(reading);
        if (!withEach.equals(reading)) {
            return withEach;
        }
        var withPiece = HouseWords.putRight(turn, draft)
                .orElseGet(() -> AddressReader.amendByPiece(
                        reading, ROOM.matcher(turn.said()).replaceFirst("房间号是")));
        if (!withPiece.equals(reading)) {
            return withPiece;
        }
        var isPart = namesNothingOffered(turn) || HouseWords.isHouse(turn, draft);
        return correction(turn)
                .map(one -> AddressReader.amend(reading, one))
                .filter(one -> !one.equals(reading))
                .orElseGet(() -> isPart ? AddressReader.amendByPart(reading, turn.said()) : reading);
    }

    /** A part alone of an address that was just read back, whose other parts stay. */
    static boolean isOfReadBack(Turn turn, Optional<AddressDraft> open) {
        return open.filter(draft -> draft.step() == Step.CHECK && draft.hasReading())
                        .isPresent()
                && !AddressReader.looksLikeAddress(turn.said());
    }

    static AddressDraft completed(Turn turn, AddressDraft draft) {
        return draft.changedTo(AddressReader.complete(draft.reading(), turn.said()));
    }

    static boolean isWhole(String said) {
        return AddressReader.looksLikeAddress(said) && AddressReader.read(said).complete();
    }

    static boolean namesNothingOffered(Turn turn) {
        return turn.round().reading(turn.said(), MeantCard.of(turn)).kind() == ClaimReading.Kind.NONE;
    }

    /** What is known once these words, which are no whole address, have been said in answer to what was asked. */
    static AddressReading added(AddressDraft draft, String said) {
        var asked = draft.asked();
        var detail = draft.reading().detail();
        if (asked == Part.DETAIL
                && detail != null
                && BARE_NUMBER.matcher(said.strip()).matches()) {
            return AddressReader.amendByNumber(draft.reading(), said.strip());
        }
        boolean isHouseWanted = detail == null
                && draft.reading().province() != null
                && draft.reading().recipient() != null;
        if (isHouseWanted && AddressReader.isStreetOrEstate(said)) {
            return AddressReader.correct(draft.reading(), Part.DETAIL, said.strip());
        }
        if (asked == Part.DETAIL && draft.step() == Step.FIX && detail != null) {
            return AddressReader.amendDetail(draft.reading(), said);
        }
        return asked == null
                        || draft.step() == AddressDraft.Step.DOUBT && asked != Part.RECIPIENT
                        || isSomebody(asked, said)
                ? AddressReader.complete(draft.reading(), said)
                : AddressReader.correct(draft.reading(), asked, said);
    }

    /** Asked for the one he gives both: a name and its phone are one person, wherever he lives. */
    static boolean isSomebody(Part asked, String said) {
        var read = AddressReader.read(said);
        return (asked == Part.RECIPIENT || asked == Part.PHONE) && read.recipient() != null && read.phone() != null;
    }

    /** A name, a phone, a place or a house, and nothing that is on sale. */
    static boolean isPartAlone(Turn turn) {
        return AddressReader.isPart(turn.said())
                && (AddressReader.areNumbersOfHouse(turn.said())
                        || !NamedGoods.areSaid(turn) && namesNothingOffered(turn));
    }

    /** A part alone, where what is kept has no address yet; or the first word of where somebody lives. */
    static boolean isPartWanted(Turn turn, Ordering ordering) {
        return isPartAlone(turn) && (!ordering.isAddressed(turn) || isFirst(turn));
    }

    /** A viewer's, before anything is wanted: a phone, a house or a district, and no name or town alone. */
    private static boolean isFirst(Turn turn) {
        if (!turn.isPrivate()
                || turn.buyer().address() != null
                || turn.may(Role.HOST)
                || !GrowerQuestion.growersOf(turn).isEmpty()) {
            return false;
        }
        var read = AddressReader.read(turn.said());
        return read.phone() != null || read.county() != null || read.detail() != null && read.recipient() == null;
    }

    /** It is said for which order it is, or how it is called. */
    static boolean isMarked(Turn turn) {
        return OrderMeant.in(turn, turn.said()).isPresent()
                || AddressLabel.in(turn.said()).label() != null;
    }

    /** 给孩子吃的, 快递放门口: nothing is wrong with it. */
    static boolean isBeside(Turn turn, AddressDraft draft) {
        return draft.step() == Step.CHECK
                && (isForCourier(turn.said())
                        || NoteChange.of(turn.said(), draft.reading().detail()).isPresent()
                        || !draft.isRefused() && ReadBackWords.isForWhom(turn.said()) && isOfAddress(turn));
    }

    /** With what the courier shall heed behind the house; for whom it is stands nowhere. */
    static AddressReading noted(AddressReading before, String said) {
        return NoteChange.of(said, before.detail())
                .map(one -> AddressReader.withOtherNote(before, one.note()))
                .orElseGet(() -> isForCourier(said) ? AddressReader.withNote(before, said) : before);
    }

    static boolean isForCourier(String said) {
        return AddressReader.isForCourier(Normaliser.simplified(said));
    }

    /** Whether an answer to what was asked tells something, though it may be broken again. */
    static boolean isProgress(AddressDraft draft, AddressReading after, String said) {
        var asked = draft.asked();
        var brokenAgain =
                asked == Part.PHONE && AddressReader.read(said).doubtful().contains(Part.PHONE);
        return brokenAgain || asked != null && !after.equals(draft.reading()) || adds(draft.reading(), after, said);
    }

    /** Whether the words told something that was missing. Words alone, without a number, are no street and house. */
    static boolean adds(AddressReading before, AddressReading after, String said) {
        Set<Part> told = EnumSet.allOf(Part.class);
        told.retainAll(before.missing());
        told.removeAll(after.missing());
        var numbered = said.chars().anyMatch(Character::isDigit);
        var newPhone = before.phone() != null && !before.phone().equals(after.phone());
        var brokenPhone =
                after.doubtful().contains(Part.PHONE) && !before.doubtful().contains(Part.PHONE);
        return newPhone
                || brokenPhone
                || told.stream()
                        .anyMatch(part -> part != Part.DETAIL || numbered || AddressReader.isStreetOrEstate(said));
    }
}
