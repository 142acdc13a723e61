package org.qingshan.conversation.address;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;
import org.qingshan.conversation.address.PhoneFinding.Phones;

/** Puts a later message into an earlier reading. */
final class AddressCompletion {

    /** No house is called so: 哦对…收吧. */
    private static final Pattern SAID_BESIDE = Pattern.compile("(?:[哦噢啊嗯对了是的吧呀哈,，。.! ]|收[货件]?|换成|改成)+");

    /** 华强北, 五道口: nobody is called so. */
    private static final Pattern LIKE_A_CROSSING = Pattern.compile("\\p{IsHan}{2}[北口]");

    /** A word of speech, and none of a house. */
    private static final Pattern OF_SPEECH = Pattern.compile(
            "(?!.*[\\da-z路街道巷弄号栋幢楼层室座村镇乡组队区园苑院店厂厦站校城府庭湾寨屯庄坊里口门桥旁边柜箱房户])\\p{IsHan}?(?:.*[我你您他她这那了吧呀哦啦哈嘛呢的就].*)?");

    private static final Pattern LATIN_WORDS = Pattern.compile("[a-z'’ .,!-]{2,60}");

    private static final Pattern BUILDING =
            Pattern.compile(" (?:building|tower|block|bldg|phase)\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAME = 20;

    private AddressCompletion() {}

    static AddressReading complete(AddressReading earlier, String text) {
        String bare = text.strip();
        if (earlier.recipient() == null && isOnlyAName(earlier, bare)) {
            return earlier.with(Part.RECIPIENT, bare);
        }
        var ending = PhoneEnding.in(text);
        boolean isTalk = earlier.detail() == null ? PlaceTalk.isOneWithoutHouse(text) : PlaceTalk.isOne(text);
        if (ending.isPresent() || isTalk) {
            return ending.map(one -> one.put(earlier)).orElse(earlier);
        }
        Dissection said = Dissection.of(text, AddressReader.deepest(earlier));
        AddressReading reading = AddressReading.of(said);
        AddressReading alone = AddressReader.read(text);
        if (BarePart.isTownOfLandmark(earlier, alone)) {
            return withPlace(earlier, reading).with(Part.DETAIL, alone.detail() + earlier.detail());
        }
        if (beginsAnew(earlier, alone)) {
            return alone;
        }
        AddressReading result = withPlace(earlier, reading);
        result = withPhones(result, said, reading);
        boolean nameWanted = earlier.recipient() == null || earlier.doubtful().contains(Part.RECIPIENT);
        boolean withPhone = said.phone() != null && !said.phone().isSpare();
        boolean nameTaken = reading.recipient() != null && (nameWanted || said.introduced() || withPhone);
        if (nameTaken) {
            result = result.with(Part.RECIPIENT, reading.recipient());
            // To replace a name by a guess takes the person's word.
            boolean isGuess = withPhone
                    && !nameWanted
                    && (reading.doubtful().contains(Part.RECIPIENT) || !said.introduced() && !isSurely(reading));
            result = isGuess ? result.doubtingAlso(Part.RECIPIENT) : result;
        }
        if (isHouseByName(earlier, said, text)) {
            return result.with(Part.DETAIL, reading.recipient());
        }
        if (isBesidePhone(earlier, said)) {
            return result;
        }
        if (nameTaken) {
            return withDetail(result, reading);
        }
        return withDetail(
                result,
                isNobody(earlier, said, text) ? withoutName(earlier, text) : whole(earlier, reading, said, text));
    }

    /** Sanlitun SOHO, 樱园: the recipient is known, and what looks like a name stands beside a house of which it is a part. */
    private static boolean isNobody(AddressReading earlier, Dissection said, String text) {
        var name = said.name();
        return name != null
                && earlier.recipient() != null
                && !earlier.doubtful().contains(Part.RECIPIENT)
                && !name.text().equalsIgnoreCase(earlier.recipient())
                && said.phone() == null
                && !said.introduced()
                && said.detail() != null
                && (!BarePart.isSurelyAName(name.text()) || isOfBuilding(name.text(), text));
    }

    private static boolean isOfBuilding(String name, String text) {
        int start = text.indexOf(name);
        return start >= 0
                && BUILDING.matcher(text)
                        .region(start + name.length(), text.length())
                        .lookingAt();
    }

    private static AddressReading withoutName(AddressReading earlier, String text) {
        return AddressReading.of(Dissection.withoutName(text, AddressReader.deepest(earlier)));
    }

    /** 深圳 华强北 of whom the name is known and the house is not. */
    private static boolean isHouseByName(AddressReading earlier, Dissection said, String text) {
        var name = said.name();
        return name != null
                && earlier.detail() == null
                && earlier.recipient() != null
                && !earlier.doubtful().contains(Part.RECIPIENT)
                && said.detail() == null
                && said.phone() == null
                && !said.introduced()
                && !said.place().isNone()
                && (PlaceTalk.namesBuilding(text)
                        || LIKE_A_CROSSING.matcher(name.text()).matches()
                        || !BarePart.isSurelyAName(name.text()));
    }

    /** Only the phone was given anew, whatever was said around it: of a house that is known it tells nothing. */
    private static boolean isBesidePhone(AddressReading earlier, Dissection said) {
        return said.phone() != null
                && earlier.detail() != null
                && said.place().isNone()
                && !AddressLikeness.namesHouse(said.detail());
    }

    private static boolean isSurely(AddressReading reading) {
        return reading.recipient() != null && PersonName.isLikely(Folding.fold(reading.recipient()));
    }

    /** 珞喻路1037号华中科技大学东七舍 of whom the name is known: what looks like one at the end is of the street. */
    private static AddressReading whole(AddressReading earlier, AddressReading reading, Dissection said, String text) {
        String street = reading.detail();
        String name = reading.recipient();
        return street != null
                        && name != null
                        && !said.introduced()
                        && !name.equals(earlier.recipient())
                        && "号栋室楼座层元组幢户村0123456789".indexOf(street.charAt(street.length() - 1)) < 0
                        && text.contains(street + name)
                ? reading.with(Part.DETAIL, street + name)
                : reading;
    }

    /** Somebody else's name or phone with a street of its own: of the address before nothing is meant any more. */
    private static boolean beginsAnew(AddressReading earlier, AddressReading said) {
        boolean isOther = isOther(earlier.recipient(), said.recipient()) || isOther(earlier.phone(), said.phone());
        String street = said.detail();
        return isOther
                && earlier.detail() != null
                && street != null
                && !street.equals(earlier.detail())
                && (said.province() != null
                        || said.county() != null
                        || !said.country().equals("CN"))
                && street.chars().anyMatch(Character::isDigit);
    }

    private static boolean isOther(@Nullable String before, @Nullable String now) {
        return before != null && now != null && !before.equals(now);
    }

    /** What was said to be a second number stands beside the first; every other one takes its place. */
    private static AddressReading withPhones(AddressReading earlier, Dissection said, AddressReading later) {
        var phone = said.phone();
        if (phone == null) {
            boolean isBroken = later.doubtful().contains(Part.PHONE);
            return isBroken ? earlier.doubtingAlso(Part.PHONE) : earlier;
        }
        if (phone.isSpare() && earlier.phone() != null) {
            return earlier.withOtherPhones(List.of(phone.number()));
        }
        var replaced = earlier.with(Part.PHONE, phone.number());
        return later.otherPhones().isEmpty() ? replaced : replaced.withOtherPhones(later.otherPhones());
    }

    static AddressReading correct(AddressReading earlier, Part part, String text) {
        String bare = text.strip();
        return switch (part) {
            case RECIPIENT ->
                bare.isEmpty() || PersonName.isTalk(Folding.fold(bare)) ? earlier : earlier.with(part, nameIn(bare));
            case DETAIL -> bare.isEmpty() ? earlier : earlier.with(part, detailIn(earlier, bare));
            case PHONE -> {
                AddressReading read = PhoneThere.read(earlier, text);
                if (read.phone() == null && read.doubtful().contains(part)) {
                    yield earlier.with(part, null).doubtingAlso(part);
                }
                yield read.phone() == null
                        ? earlier
                        : earlier.with(part, read.phone()).withOtherPhones(read.otherPhones());
            }
            case PROVINCE, CITY, COUNTY ->
                withPlace(earlier, AddressReading.of(Dissection.of(text, above(earlier, part))));
        };
    }

    /** A name that is also a place (江西, 海南) is a name when only a name was wanted. */
    private static boolean isOnlyAName(AddressReading earlier, String bare) {
        boolean placeKnown = earlier.province() != null || !earlier.country().equals("CN");
        return placeKnown && PersonName.isLikely(Folding.fold(bare));
    }

    private static AddressReading withPlace(AddressReading earlier, AddressReading later) {
        if (later.province() == null && later.county() == null) {
            return later.country().equals("CN") ? earlier : earlier.withPlaceOf(later);
        }
        Division before = AddressReader.deepest(earlier);
        Division now = AddressReader.deepest(later);
        if (now != null && earlier.county() != null && earlier.city() == null) {
            Division county = childNamed(now, earlier.county());
            return earlier.withPlaceOf(county == null ? later : readingOf(county));
        }
        if (before != null && now != null && before.isWithin(now)) {
            return earlier.withPlaceOf(readingOf(before));
        }
        return earlier.withPlaceOf(later);
    }

    private static @Nullable Division childNamed(Division city, String county) {
        return DivisionTree.get().named(county).stream()
                .map(DivisionTree.Named::division)
                .filter(division -> division.isWithin(city))
                .reduce((one, other) -> city)
                .filter(division -> division.level() == Level.COUNTY)
                .orElse(null);
    }

    private static AddressReading readingOf(Division deepest) {
        Place place = new Place(deepest, null, Set.of(), List.of(), true, false);
        return AddressReading.of(new Dissection(Phones.NONE, place, null, false, "CN", null));
    }

    private static AddressReading withDetail(AddressReading result, AddressReading later) {
        String added = later.detail();
        if (added == null
                || AddressLikeness.isSpeech(added)
                || result.detail() != null && isSaidToUs(added)
                || result.detail() != null && SAID_BESIDE.matcher(added).matches()) {
            return result;
        }
        boolean wholeAddress = later.province() != null && later.detail() != null;
        if (result.detail() == null || wholeAddress) {
            return result.with(Part.DETAIL, added);
        }
        return behind(result, added);
    }

    /** 我刚说了, 中: no part of a street, whatever is asked. */
    private static boolean isSaidToUs(String added) {
        var folded = Folding.fold(added.strip());
        boolean isTalk = LATIN_WORDS.matcher(folded).matches()
                ? PersonName.saysSomething(folded)
                : OF_SPEECH.matcher(folded).matches();
        return isTalk && !CourierNotes.isOne(folded);
    }

    /** What belongs behind the street that was given; unchanged where a whole address would be no longer than that. */
    static AddressReading behind(AddressReading earlier, String added) {
        String before = earlier.detail();
        String joined = before == null ? added : joined(before, added);
        return joined.length() > PastedLine.LONGEST ? earlier : earlier.with(Part.DETAIL, joined);
    }

    private static String joined(String detail, String added) {
        boolean han = Folding.isHan(detail.charAt(detail.length() - 1));
        return han ? detail + added : detail + " " + added;
    }

    private static String nameIn(String text) {
        String read = AddressReader.read(text).recipient();
        return read != null ? read : text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }

    private static String detailIn(AddressReading earlier, String text) {
        String said = Correction.withoutLead(text);
        String read = Dissection.of(said, AddressReader.deepest(earlier)).detail();
        return read != null ? read : said;
    }

    private static @Nullable Division above(AddressReading earlier, Part part) {
        Division deepest = AddressReader.deepest(earlier);
        if (deepest == null || part == Part.PROVINCE) {
            return null;
        }
        return deepest.at(part == Part.CITY ? Level.PROVINCE : Level.CITY);
    }
}
