import appWindow from 'lucide/dist/esm/icons/app-window.mjs';
import arrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import arrowDownUp from 'lucide/dist/esm/icons/arrow-down-up.mjs';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import arrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import arrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import arrowUpRight from 'lucide/dist/esm/icons/arrow-up-right.mjs';
import badgePercent from 'lucide/dist/esm/icons/badge-percent.mjs';
import ban from 'lucide/dist/esm/icons/ban.mjs';
import banknote from 'lucide/dist/esm/icons/banknote.mjs';
import bell from 'lucide/dist/esm/icons/bell.mjs';
import bike from 'lucide/dist/esm/icons/bike.mjs';
import bot from 'lucide/dist/esm/icons/bot.mjs';
import briefcase from 'lucide/dist/esm/icons/briefcase.mjs';
import calendar from 'lucide/dist/esm/icons/calendar.mjs';
import calendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import calendarClock from 'lucide/dist/esm/icons/calendar-clock.mjs';
import calendarX from 'lucide/dist/esm/icons/calendar-x.mjs';
import car from 'lucide/dist/esm/icons/car.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import chevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import chevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import circleDot from 'lucide/dist/esm/icons/circle-dot.mjs';
import circleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import circleX from 'lucide/dist/esm/icons/circle-x.mjs';
import clipboardCheck from 'lucide/dist/esm/icons/clipboard-check.mjs';
import clipboardList from 'lucide/dist/esm/icons/clipboard-list.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import clockAlert from 'lucide/dist/esm/icons/clock-alert.mjs';
import copy from 'lucide/dist/esm/icons/copy.mjs';
import creditCard from 'lucide/dist/esm/icons/credit-card.mjs';
import download from 'lucide/dist/esm/icons/download.mjs';
import droplet from 'lucide/dist/esm/icons/droplet.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import fileCheck from 'lucide/dist/esm/icons/file-check.mjs';
import fileText from 'lucide/dist/esm/icons/file-text.mjs';
import flag from 'lucide/dist/esm/icons/flag.mjs';
import folder from 'lucide/dist/esm/icons/folder.mjs';
import gift from 'lucide/dist/esm/icons/gift.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import graduationCap from 'lucide/dist/esm/icons/graduation-cap.mjs';
import headphones from 'lucide/dist/esm/icons/headphones.mjs';
import heartPulse from 'lucide/dist/esm/icons/heart-pulse.mjs';
import hotel from 'lucide/dist/esm/icons/hotel.mjs';
import hourglass from 'lucide/dist/esm/icons/hourglass.mjs';
import house from 'lucide/dist/esm/icons/house.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import key from 'lucide/dist/esm/icons/key.mjs';
import landmark from 'lucide/dist/esm/icons/landmark.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import lock from 'lucide/dist/esm/icons/lock.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import mailOpen from 'lucide/dist/esm/icons/mail-open.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import messageSquare from 'lucide/dist/esm/icons/message-square.mjs';
import monitor from 'lucide/dist/esm/icons/monitor.mjs';
import mousePointerClick from 'lucide/dist/esm/icons/mouse-pointer-click.mjs';
import octagonAlert from 'lucide/dist/esm/icons/octagon-alert.mjs';
import parcel from 'lucide/dist/esm/icons/package.mjs';
import packageCheck from 'lucide/dist/esm/icons/package-check.mjs';
import packageX from 'lucide/dist/esm/icons/package-x.mjs';
import pause from 'lucide/dist/esm/icons/pause.mjs';
import phone from 'lucide/dist/esm/icons/phone.mjs';
import phoneMissed from 'lucide/dist/esm/icons/phone-missed.mjs';
import pill from 'lucide/dist/esm/icons/pill.mjs';
import plane from 'lucide/dist/esm/icons/plane.mjs';
import play from 'lucide/dist/esm/icons/play.mjs';
import plus from 'lucide/dist/esm/icons/plus.mjs';
import receipt from 'lucide/dist/esm/icons/receipt.mjs';
import refreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import route from 'lucide/dist/esm/icons/route.mjs';
import scale from 'lucide/dist/esm/icons/scale.mjs';
import search from 'lucide/dist/esm/icons/search.mjs';
import send from 'lucide/dist/esm/icons/send.mjs';
import shield from 'lucide/dist/esm/icons/shield.mjs';
import shieldCheck from 'lucide/dist/esm/icons/shield-check.mjs';
import shoppingCart from 'lucide/dist/esm/icons/shopping-cart.mjs';
import signature from 'lucide/dist/esm/icons/signature.mjs';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import stethoscope from 'lucide/dist/esm/icons/stethoscope.mjs';
import store from 'lucide/dist/esm/icons/store.mjs';
import tag from 'lucide/dist/esm/icons/tag.mjs';
import target from 'lucide/dist/esm/icons/target.mjs';
import ticket from 'lucide/dist/esm/icons/ticket.mjs';
import trainFront from 'lucide/dist/esm/icons/train-front.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import truck from 'lucide/dist/esm/icons/truck.mjs';
import undo2 from 'lucide/dist/esm/icons/undo-2.mjs';
import upload from 'lucide/dist/esm/icons/upload.mjs';
import user from 'lucide/dist/esm/icons/user.mjs';
import users from 'lucide/dist/esm/icons/users.mjs';
import wallet from 'lucide/dist/esm/icons/wallet.mjs';
import warehouse from 'lucide/dist/esm/icons/warehouse.mjs';
import wifi from 'lucide/dist/esm/icons/wifi.mjs';
import wrench from 'lucide/dist/esm/icons/wrench.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import zap from 'lucide/dist/esm/icons/zap.mjs';

/** The shapes of one icon, as Lucide publishes them. */
export type IconNodes = typeof truck;

/** The built-in icons by name: an open set (Lucide, ISC licence), named as Lucide names them. */
export const lucideIcons: Readonly<Record<string, IconNodes>> = {
  // orders and delivery
  truck,
  package: parcel,
  'package-check': packageCheck,
  'package-x': packageX,
  'shopping-cart': shoppingCart,
  store,
  warehouse,
  bike,
  gift,
  tag,
  // money
  receipt,
  'credit-card': creditCard,
  banknote,
  wallet,
  landmark,
  'badge-percent': badgePercent,
  // people and conversations
  user,
  users,
  bot,
  headphones,
  megaphone,
  mail,
  'mail-open': mailOpen,
  send,
  phone,
  'phone-missed': phoneMissed,
  smartphone,
  'message-square': messageSquare,
  // cases, contracts and applications
  ticket,
  'file-text': fileText,
  'file-check': fileCheck,
  folder,
  'clipboard-list': clipboardList,
  'clipboard-check': clipboardCheck,
  briefcase,
  signature,
  scale,
  shield,
  'shield-check': shieldCheck,
  key,
  'graduation-cap': graduationCap,
  house,
  car,
  // health and appointments
  'heart-pulse': heartPulse,
  stethoscope,
  pill,
  calendar,
  'calendar-check': calendarCheck,
  'calendar-clock': calendarClock,
  'calendar-x': calendarX,
  // travel and utilities
  plane,
  'train-front': trainFront,
  hotel,
  'map-pin': mapPin,
  route,
  wrench,
  zap,
  droplet,
  wifi,
  // web and app
  globe,
  monitor,
  'mouse-pointer-click': mousePointerClick,
  'app-window': appWindow,
  link,
  search,
  eye,
  lock,
  star,
  bell,
  flag,
  target,
  // status and time
  check,
  'circle-check': circleCheck,
  x,
  'circle-x': circleX,
  'circle-dot': circleDot,
  ban,
  info,
  'triangle-alert': triangleAlert,
  'octagon-alert': octagonAlert,
  'circle-question-mark': circleQuestionMark,
  clock,
  'clock-alert': clockAlert,
  hourglass,
  play,
  pause,
  // arrows and controls
  'arrow-up': arrowUp,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up-right': arrowUpRight,
  'arrow-down-up': arrowDownUp,
  'refresh-cw': refreshCw,
  'undo-2': undo2,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  copy,
  plus,
  list,
  download,
  upload,
};
