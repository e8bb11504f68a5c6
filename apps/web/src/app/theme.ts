import { theme, type ThemeConfig } from 'antd';

/** All colour and type of the application; components name tokens (`var(--ant-…)`), never a colour. */
const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

const LIGHT = {
  colorPrimary: '#B3261E',
  colorLink: '#B3261E',
  colorError: '#B3261E',
  colorWarning: '#8F5600',
  colorSuccess: '#2B6E33',
  colorInfo: '#4A4F57',
  colorTextSecondary: '#5A5F66',
  colorTextTertiary: '#62676E',
  colorTextDescription: '#5A5F66',
  colorTextPlaceholder: '#6B7077',
  colorBgLayout: '#F5F5F5',
  colorErrorBg: '#FDF1F0',
  colorErrorBorder: '#E3B5B1',
  colorWarningBg: '#FFF6E3',
  colorWarningBorder: '#E0B970',
  colorBorder: '#8C9096',
  colorBorderSecondary: '#DFE1E4',
};
const DARK = {
  colorPrimary: '#C9443B',
  colorLink: '#FF9B91',
  colorError: '#FF8A80',
  colorWarning: '#E5AD52',
  colorSuccess: '#86C98C',
  colorInfo: '#B8BDC4',
  colorTextSecondary: '#B3B7BD',
  colorTextTertiary: '#A6ABB1',
  colorTextDescription: '#B3B7BD',
  colorTextPlaceholder: '#9CA1A8',
  colorBgLayout: '#121212',
  colorBgContainer: '#1B1B1C',
  colorBorder: '#75797F',
  colorBorderSecondary: '#37393C',
};

/** `phone`: larger type and targets for fingers. `still`: for who has asked for no motion; forms and lists open and close at once. */
export function themeOf({ dark, phone, still }: { dark: boolean; phone: boolean; still: boolean }): ThemeConfig {
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'vd' },
    token: {
      ...(dark ? DARK : LIGHT),
      fontFamily: FONT,
      fontSize: phone ? 16 : 14,
      lineHeight: phone ? 24 / 16 : 22 / 14,
      fontSizeHeading1: 20,
      fontSizeHeading2: 16,
      fontWeightStrong: 600,
      borderRadius: 6,
      controlHeight: phone ? 44 : 36,
      sizeUnit: 4,
      motion: !still,
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Tabs: { horizontalMargin: '0 0 16px 0' },
    },
  };
}
