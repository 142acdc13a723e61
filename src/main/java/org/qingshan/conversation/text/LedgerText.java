package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What growers are owed and what they get. English is in {@code messages/ledger_en.properties}. */
@MessageBundle(value = "ledger", locale = "zh")
public interface LedgerText {
    @Message("没谈价的货，货主得卖价的 {percent}%")
    String usualShare(int percent);

    @Message("每{unit} {price}")
    String agreedPrice(String price, String unit);

    @Message("这批货已经卖出去了，价钱按说定的算；差多少，结账时另记一笔。")
    String termsFixed();

    @Message("直播还没结束，下播以后才能结账。")
    String notOver();

    @Message("正在播的这场要下播以后才能封账。要封的是以前哪一场？")
    String earlierOne();

    @Message("{name}不是按斤卖的，不用称。")
    String notByWeight(String name);

    @Message("下单 {ordered}，称出来 {weight}，差得太多。看看是不是写错了，或者称错了货。")
    String weightFarOff(String ordered, String weight);

    @Message("订单 {number} 还没打包，现在要退就直接取消。")
    String notPacked(String number);

    @Message("这一项最多还能退 {most}。")
    String tooMuchBack(String most);

    @Message("{name}现在该得 {owed}，你要付 {amount}，多出来的算预支。真要多付，就勾上「多付的算预支」。")
    String moreThanOwed(String name, String owed, String amount);

    @Message("没有付：金额要大于零，备注最多 200 个字。")
    String nothingPaid();

    @Message("这张表已经付过{name} {amount}，没有再付。真要再付一笔，看清金额再点一次。")
    String paidByThis(String name, String amount);

    @Message("货主的货款（{growers} 位）：")
    String owedToGrowers(int growers);

    @Message("没有移出：{name}还有 {owed} 没结清。先封账、付钱，结清了再移出。")
    String stillOwed(String name, String owed);

    @Message("给现金要签个字，或者报口令。")
    String noProof();

    @Message("口令不对。让货主看看对账单消息里的四位数字。")
    String wrongCodeWord();

    @Message("没有记：金额和事由都要写。")
    String nothingBooked();

    @Message("没有新账要结。")
    String nothingToSettle();

    @Message("{stream}：{count} 位货主的账结好了，现在一共该付 {money}：")
    String settled(String stream, int count, String money);

    @Message("{name} {money}")
    String settledLine(String name, String money);

    @Message("另有 {money} 的货没写是谁家的，没算给谁。")
    String soldOfNobody(String money);

    @Message("{number} 号 {grower} {quantity}还没验，凭你的话卖。")
    String onYourWord(int number, String grower, String quantity);

    @Message("{number} 号 {grower} {quantity}不在卖了，还是没验，等验货。")
    String notOnYourWord(int number, String grower, String quantity);

    @Message("{number} 号 {grower} 已经留出和卖出 {taken}，还是凭你的话在卖。")
    String stillOnYourWord(int number, String grower, String taken);

    @Message("{number} 号 {grower} 验过了，剩的 {quantity}还在，可以再上架。")
    String inspectedStays(int number, String grower, String quantity);

    @Message("{number} 号 {grower} 已经抽了样、还没验完，剩的 {quantity}还在，可以再上架。")
    String sampledStays(int number, String grower, String quantity);

    @Message("{quantity}记在 {grower} 名下（{number} 号）。")
    String putDownTo(int number, String grower, String quantity);

    @Message("{quantity}没写是谁家的（{number} 号），卖了不算给谁。是谁家的，就发「收货 {number} 名字」。")
    String nobodysLot(int number, String quantity);

    @Message("还没有对账单。直播完了，村里结好账会发给你。")
    String noStatement();

    @Message("{name}，{day}的账：")
    String statementTitle(String name, String day);

    @Message("{product}：送来 {brought}，收下 {accepted}，卖出 {sold}，得 {money}")
    String statementLine(String product, String brought, String accepted, String sold, String money);

    @Message("{product}（{number} 号）")
    String numberedLot(String product, int number);

    @Message("{product}（上次对账以后）：{money}")
    String statementCorrection(String product, String money);

    @Message("　现在一共收下 {quantity}")
    String acceptedNowPart(String quantity);

    @Message("　又卖出 {quantity}")
    String soldSincePart(String quantity);

    @Message("　退回 {quantity}")
    String returnedPart(String quantity);

    @Message("{product} {quantity}：卖出 {sold}，留着 {held}，{state}")
    String minePulled(String product, String quantity, String sold, String held, String state);

    @Message("　过秤 {quantity}")
    String weightPart(String quantity);

    @Message("　坏了 {quantity}")
    String damagedPart(String quantity);

    @Message("大家一起分担的坏货：{money}")
    String pooledPart(String money);

    @Message("{note}：{money}")
    String bookedPart(String note, String money);

    @Message("上次余 {money}")
    String carried(String money);

    @Message("付过你 {money}")
    String paidSince(String money);

    @Message("现在该给你 {money}。")
    String owedNow(String money);

    @Message("这张单以后又付过或记过账：\n{balance}")
    String changedSince(String balance);

    @Message("钱都结清了。")
    String evenNow();

    @Message("现在倒欠店里 {money}，以后从货款里扣。")
    String advancedNow(String money);

    @Message("领钱的口令：{code}。当面领钱才说，别告诉别人。")
    String codeWord(String code);

    @Message("{name}，你的钱：")
    String moneyTitle(String name);

    @Message("还没有要领的钱。货卖出去，下播后结了账，能领多少马上告诉你。")
    String nothingEarnedYet();

    @Message("还没有付过钱。")
    String nothingPaidYet();

    @Message("{day} 付了 {money}（{way}）")
    String payoutLine(String day, String money, String way);

    @Message("现金")
    String cash();

    @Message("转账")
    String transfer();

    @Message("微信")
    String wechat();

    @Message("{name}，刚付给你 {money}（{way}）。")
    String paidNow(String name, String money, String way);

    @Message("到哪了：打包 {packed}，发出 {sent}，送到 {arrived}")
    String progress(String packed, String sent, String arrived);

    @Message("，坏了 {complaints} 起")
    String complaints(int complaints);

    @Message("卖出去的能得 {money}")
    String earnsSoFar(String money);

    @Message("称出来比下单轻，{percent}% 以内不退，再多就按秤退钱")
    String lighterIsRefunded(int percent);

    @Message("称出来轻了不退钱")
    String lighterIsWaived();

    @Message("坏了谁担：{list}")
    String whoBears(String list);

    @Message("{cause}—{bearer}")
    String bears(String cause, String bearer);

    @Message("货不好")
    String causeGoods();

    @Message("打包没弄好")
    String causePacking();

    @Message("路上坏的")
    String causeTransit();

    @Message("说不清的")
    String causeUnknown();

    @Message("货主担")
    String bearerGrower();

    @Message("店里担")
    String bearerPacking();

    @Message("快递担")
    String bearerCourier();

    @Message("大家分担")
    String bearerPool();

    @Message("下播后自动给货主结账")
    String settlesItself();

    @Message("给货主结账：发「封账」才结")
    String settledByHand();

    @Message("结钱")
    String payoutsButton();

    @Message("卖价的 {percent}%")
    String agreedShare(int percent);

    @Message("下播了，最后几单还在收。{seconds} 秒以后再发「封账」。")
    String notQuiteOver(String seconds);

    @Message("封哪一场的账？")
    String whichStream();

    @Message("「{title}」{day}")
    String streamOf(String title, String day);

    @Message("还没封账：卖出去的大约能得 {money}，封账以后告诉你。")
    String coming(String money);

    @Message("还没封账：卖出去的大约能得 {money}，坏掉要你担的 {lost} 已经扣掉了。封账以后告诉你。")
    String comingLess(String money, String lost);

    @Message("{name}，你的货：")
    String qualityTitle(String name);

    @Message("你名下还没有货。")
    String noQualityOfYours();

    @Message("{name}，你的货还没验过，也还没卖过。")
    String noQuality(String name);

    @Message("验了 {looked} 批，一次就过 {passed} 批（{percent}%）")
    String passedOf(int looked, int passed, int percent);

    @Message("卖了 {sold} 份，有毛病的 {damaged} 份（{percent}%）")
    String damagedOf(int sold, int damaged, int percent);

    @Message("说好时间的 {announced} 次，按时到 {onTime} 次")
    String onTimeOf(int announced, int onTime);

    @Message("{name}是 {day} 摘的？那是一年多以前了。没写错就点一下；写错了就把日子再发一遍。")
    String askLongAgo(String name, String day);

    @Message("是 {day} 摘的")
    String longAgoButton(String day);

    @Message("没有收：{day} 太早了，二十年以前的不收。不记得哪天摘的就不写。")
    String harvestTooOld(String day);

    @Message("改好了：{number} 号 {product} {quantity}，{before} → {grower}。")
    String ascribed(int number, String product, String quantity, String before, String grower);

    @Message("没有改动：{number} 号已经写进账里了（{grower}），货主改不了。在后台「货主的钱」给两家各记一笔更正。")
    String accountedFor(String number, String grower);

    @Message("{product} {quantity}（{number} 号）原来记在别人名下，现在记在你名下了。")
    String nowYours(int number, String product, String quantity);

    @Message("{product} {quantity}（{number} 号）不是你的，是记错了，已经从你名下拿掉。")
    String notYours(int number, String product, String quantity);
}
