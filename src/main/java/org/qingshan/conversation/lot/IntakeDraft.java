package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * What is known so far of goods that are being taken in. Kept in the chat between two messages, as words.
 *
 * @param fields by name; what is not known is missing
 */
record IntakeDraft(Map<String, String> fields) {
    static final String NAME = "intake";

    private static final String PRODUCT = "product";
    private static final String NEW_NAME = "name";
    private static final String IS_NEW = "new";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";
    private static final String GROWER = "grower";
    private static final String DAY = "day";
    private static final String TERMS = "terms";
    private static final String PHOTO = "photo";
    private static final String ALBUM = "album";
    private static final String WEIGHT = "weight";
    private static final String PACK = "pack";
    private static final String IS_NEW_GROWER = "newGrower";
    private static final String IS_FURTHER = "further";
    private static final String IS_OLD = "old";
    private static final String IS_SENTENCE = "sentence";
    private static final String ASKED = "asked";

    /** What was asked last. */
    enum Asked {
        PRODUCT,
        QUANTITY,
        GROWER,
        /** Whether somebody is meant who is called much alike. */
        WHOSE,
        /** Whether it is a further lot that is just like the last. */
        FURTHER,
        /** Whether it was harvested more than a year ago. */
        OLD,
        NEW
    }

    static IntakeDraft of(Chat chat) {
        return new IntakeDraft(chat.draft());
    }

    /** What the other words of a line are, after what is known and was asked. */
    OtherWords others(LotLine line) {
        var knowsGoods =
                line.product() != null || fields.containsKey(PRODUCT) || asked(Asked.GROWER) || asked(Asked.WHOSE);
        return OtherWords.of(line.others(), line.grower(), !knowsGoods);
    }

    /** With what a line tells; what it does not tell stays. */
    IntakeDraft with(LotLine line) {
        var next = new HashMap<>(fields);
        var product = line.product();
        var others = others(line);
        putWord(next, NEW_NAME, others.goods() == null ? "" : others.goods());
        if (product != null) {
            next.put(PRODUCT, product.id().toString());
            next.remove(NEW_NAME);
        }
        putWord(next, GROWER, others.grower() == null ? "" : others.grower());
        put(next, QUANTITY, line.quantity());
        put(next, DAY, line.harvestedOn());
        put(next, WEIGHT, line.weight() == null ? null : line.weight().grams());
        put(next, PACK, line.pack() == null ? null : line.pack().grams());
        putWord(next, UNIT, line.unitWord());
        putWord(next, TERMS, line.terms());
        next.remove(ASKED);
        return new IntakeDraft(next);
    }

    /** Whether a line goes on from what was asked: it tells that, and nothing anew that is known. Else it begins anew. */
    boolean goesOnWith(LotLine line) {
        var others = others(line);
        var tellsGoods = line.product() != null || others.goods() != null;
        var tellsGrower = others.grower() != null;
        var asked = fields.getOrDefault(ASKED, "");
        var isAnswer = switch (asked) {
            case "PRODUCT", "NEW" -> tellsGoods || fields.containsKey(NEW_NAME) && line.quantity() != null;
            case "QUANTITY" -> (line.quantity() != null || tellsGrower) && !tellsGoods;
            case "GROWER", "WHOSE" -> tellsGrower && !tellsGoods;
            case "FURTHER" -> false;
            default -> !tellsGoods;
        };
        var tellsAnew = tellsGoods && fields.containsKey(PRODUCT)
                || tellsGrower
                        && !Objects.equals(others.grower(), fields.getOrDefault(GROWER, others.grower()))
                        && !asked.equals(Asked.WHOSE.name())
                || line.quantity() != null && fields.containsKey(QUANTITY);
        return isAnswer && !tellsAnew;
    }

    private static void put(Map<String, String> next, String field, @Nullable Object value) {
        if (value != null) {
            next.put(field, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    private static void putWord(Map<String, String> next, String field, String word) {
        if (!word.isEmpty()) {
            next.put(field, word);
        }
    }

    IntakeDraft asking(Asked what) {
        return with(ASKED, what.name());
    }

    /** The goods are new to the shop, and meant to be. */
    IntakeDraft isNew() {
        return with(IS_NEW, "yes");
    }

    /** The grower is another one than whoever is called alike. */
    IntakeDraft isNewGrower() {
        return with(IS_NEW_GROWER, "yes");
    }

    /** It is another one than the last. */
    IntakeDraft isFurther() {
        return with(IS_FURTHER, "yes");
    }

    /** It was harvested so long ago, and that is no slip. */
    IntakeDraft isOld() {
        return with(IS_OLD, "yes");
    }

    boolean meansOld() {
        return fields.containsKey(IS_OLD);
    }

    /** It was told in a sentence, not by the command. */
    IntakeDraft isSentence() {
        return with(IS_SENTENCE, "yes");
    }

    boolean wasSentence() {
        return fields.containsKey(IS_SENTENCE);
    }

    IntakeDraft pictured(String photo) {
        return with(PHOTO, photo);
    }

    IntakeDraft ofAlbum(String pictures) {
        return with(ALBUM, pictures);
    }

    /** Whether its picture is one of those that were sent together with this one. */
    boolean isOfAlbum(String pictures) {
        return !pictures.isEmpty() && pictures.equals(fields.get(ALBUM));
    }

    /** The day of harvest is not known after all. */
    IntakeDraft undated() {
        return without(DAY);
    }

    /** Nor is what it weighs. */
    IntakeDraft unweighed() {
        return without(WEIGHT);
    }

    private IntakeDraft without(String field) {
        var next = new HashMap<>(fields);
        next.remove(field);
        return new IntakeDraft(next);
    }

    /** How much it is, is not known after all. */
    IntakeDraft uncounted() {
        return without(QUANTITY);
    }

    IntakeDraft of(String grower) {
        return with(GROWER, grower);
    }

    private IntakeDraft with(String field, String value) {
        var next = new HashMap<>(fields);
        next.put(field, value);
        return new IntakeDraft(next);
    }

    boolean asked(Asked what) {
        return what.name().equals(fields.get(ASKED));
    }

    Optional<Product> product() {
        return field(PRODUCT).map(Long::valueOf).flatMap(Product::byId);
    }

    Optional<String> newName() {
        return field(NEW_NAME);
    }

    boolean meansNew() {
        return fields.containsKey(IS_NEW);
    }

    Optional<BigDecimal> quantity() {
        return field(QUANTITY).map(BigDecimal::new);
    }

    Set<Unit> units() {
        return Unit.called(unitWord());
    }

    /**
     * How much it is of these goods, in their unit where none was said; another weight is converted, and packs into weight or weight into packs where it was said
     * what one weighs. Empty where nothing was said or the unit is none of theirs.
     */
    Optional<BigDecimal> quantityOf(Product goods) {
        var number = quantity();
        var pack = field(PACK).map(BigDecimal::new).filter(grams -> grams.signum() > 0);
        var unit = goods.unit();
        if (unit.takes(units()) || unitWord().isEmpty()) {
            return number;
        }
        var said = Unit.gramsOf(unitWord());
        if (unit.isWeight()) {
            return number.flatMap(some -> said.or(() -> pack)
                    .map(grams -> some.multiply(grams).divide(unit.grams()).stripTrailingZeros()));
        }
        return number.flatMap(some -> said.flatMap(
                        grams -> pack.map(one -> some.multiply(grams).divideAndRemainder(one))))
                .filter(packs -> packs[1].signum() == 0)
                .map(packs -> packs[0].stripTrailingZeros());
    }

    /** So much in that unit; where no unit was said, none is. Packs whose weight was said weigh that together. */
    IntakeDraft measuring(BigDecimal quantity, Unit unit) {
        var next = new HashMap<>(fields);
        next.replace(UNIT, unit.zh());
        next.put(QUANTITY, quantity.toPlainString());
        var pack = next.remove(PACK);
        if (pack != null && !unit.isWeight()) {
            put(next, WEIGHT, quantity.multiply(new BigDecimal(pack)).stripTrailingZeros());
        }
        return new IntakeDraft(next);
    }

    String unitWord() {
        return fields.getOrDefault(UNIT, "");
    }

    Optional<String> grower() {
        return field(GROWER);
    }

    boolean meansNewGrower() {
        return fields.containsKey(IS_NEW_GROWER);
    }

    boolean meansFurther() {
        return fields.containsKey(IS_FURTHER);
    }

    /** In grams. */
    Optional<BigDecimal> weight() {
        return field(WEIGHT).map(BigDecimal::new);
    }

    Optional<LocalDate> day() {
        return field(DAY).map(LocalDate::parse);
    }

    Optional<String> terms() {
        return field(TERMS);
    }

    Optional<String> photo() {
        return field(PHOTO);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
