/**
 * The lookout, in one path filled by the even-odd rule, so that it reads in one colour at 16 px on any ground. The pictures of extension and
 * add-in are drawn from here by `npm run icons`.
 */
export const logoShapes = {
  /** On a grid of 32 by 32: a hut with a window like an eye, on a platform over splayed legs. */
  logo: 'M16 1.5 28 9.5v2H4v-2zM6.5 13h19v8h-19zM9 17c2-2.9 4.3-4 7-4s5 1.1 7 4c-2 2.9-4.3 4-7 4s-5-1.1-7-4zM16 14.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM3.5 22.5h25v2.5h-25zM7.5 26.5h4.2l-1.7 4.5H5.8zM20.3 26.5h4.2l1.7 4.5H22z',
  /** On a grid of 16 by 16, its edges on whole pixels: for toolbars. */
  smallLogo: 'M8 1 14 5v1H2V5zM3 7h10v4H3zM6 8h4v2H6zM2 12h12v1H2zM4 13h2v2H4zM10 13h2v2h-2z',
} as const;
